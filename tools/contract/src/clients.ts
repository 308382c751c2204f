import type { ClientOptions } from '@runspec/client-core';
import { createDuckClient } from '@runspec/duck-client';
import { createDuckClient as createDuckHttpClient } from '@runspec/duck-client/http';
import * as duckSchemas from '@runspec/duck-client/zod';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createHappyRobotClient as createHappyRobotHttpClient } from '@runspec/happyrobot-client/http';
import * as happyRobotSchemas from '@runspec/happyrobot-client/zod';
import { createModzyClient } from '@runspec/modzy-client';
import { createModzyClient as createModzyHttpClient } from '@runspec/modzy-client/http';
import * as modzySchemas from '@runspec/modzy-client/zod';
import { createNclueClient } from '@runspec/nclue-client';
import { createNclueClient as createNclueHttpClient } from '@runspec/nclue-client/http';
import * as nclueSchemas from '@runspec/nclue-client/zod';
import type { Run, RunState } from '@runspec/run-status';
import { duckStates, fromDuck } from '@runspec/run-status/duck';
import {
  fromHappyRobot,
  fromHappyRobotWorkflow,
  happyRobotStates,
  happyRobotWorkflowStates,
} from '@runspec/run-status/happyrobot';
import { fromModzy, modzyStates } from '@runspec/run-status/modzy';
import { fromNclue, nclueStates } from '@runspec/run-status/nclue';
import { fromThymia, thymiaStates } from '@runspec/run-status/thymia';
import { createThymiaClient } from '@runspec/thymia-client';
import { createThymiaClient as createThymiaHttpClient } from '@runspec/thymia-client/http';
import * as thymiaSchemas from '@runspec/thymia-client/zod';
import type { MethodArguments } from './call-operation.ts';

/** A client seen from outside its types: a method for each operation id. */
export type Methods = Record<string, (options?: MethodArguments) => Promise<unknown>>;

/** `client.http` of the entry `/http`, seen from outside its types. */
export interface Http {
  request(verb: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/** How to map one kind of run. */
export interface Mapping {
  map: (raw: never) => Run;
  states: Readonly<Record<string, RunState>>;
  /** What the state has to be where the word alone does not say it. */
  refine?: (state: RunState, raw: unknown) => RunState;
}

/** What the contract tests need of a provider. */
export interface Provider {
  create: (options: ClientOptions) => Methods;
  /** The same with openapi-fetch: what the entry `/http` makes. */
  createHttp: (options: ClientOptions) => { methods: Methods; http: Http };
  /** The module of generated zod schemas. */
  schemas: object;
  /** By key of `x-run-lifecycle`. */
  mappings: Record<string, Mapping>;
}

const methodsOf = (client: object): Methods => client as Methods;

const withHttp = ({ http, ...methods }: { http: object }): { methods: Methods; http: Http } => ({
  methods: methodsOf(methods),
  http: http as Http,
});

const credentials = {
  thymia: { apiKey: 'test-key' },
  duck: { token: 'test-token' },
  happyrobot: { apiKey: 'test-key', organizationId: 'test-organization' },
  modzy: { apiKey: 'prefix.secret' },
  nclue: { accessKey: 'test-access-key', secretKey: 'test-secret-key' },
};

/** Every provider that has a client. A test holds that none of those with a spec is missing. */
export const providers: Record<string, Provider> = {
  thymia: {
    create: (options) => methodsOf(createThymiaClient({ ...credentials.thymia, ...options })),
    createHttp: (options) => withHttp(createThymiaHttpClient({ ...credentials.thymia, ...options })),
    schemas: thymiaSchemas,
    mappings: { modelRun: { map: fromThymia, states: thymiaStates } },
  },
  duck: {
    create: (options) => methodsOf(createDuckClient({ ...credentials.duck, ...options })),
    createHttp: (options) => withHttp(createDuckHttpClient({ ...credentials.duck, ...options })),
    schemas: duckSchemas,
    mappings: { modelRun: { map: fromDuck, states: duckStates } },
  },
  happyrobot: {
    create: (options) => methodsOf(createHappyRobotClient({ ...credentials.happyrobot, ...options })),
    createHttp: (options) => withHttp(createHappyRobotHttpClient({ ...credentials.happyrobot, ...options })),
    schemas: happyRobotSchemas,
    mappings: {
      run: { map: fromHappyRobot, states: happyRobotStates },
      workflowRun: { map: fromHappyRobotWorkflow, states: happyRobotWorkflowStates },
    },
  },
  modzy: {
    create: (options) => methodsOf(createModzyClient({ ...credentials.modzy, ...options })),
    createHttp: (options) => withHttp(createModzyHttpClient({ ...credentials.modzy, ...options })),
    schemas: modzySchemas,
    mappings: {
      job: {
        map: fromModzy,
        states: modzyStates,
        // COMPLETED says that all inputs were gone through, not that any of them worked.
        refine: (state, raw) => {
          const { completed, failed } = raw as { completed: number; failed: number };
          return state === 'succeeded' && failed > 0 && completed === 0 ? 'failed' : state;
        },
      },
    },
  },
  nclue: {
    create: (options) => methodsOf(createNclueClient({ ...credentials.nclue, ...options })),
    createHttp: (options) => withHttp(createNclueHttpClient({ ...credentials.nclue, ...options })),
    schemas: nclueSchemas,
    mappings: { taskRun: { map: fromNclue, states: nclueStates } },
  },
};
