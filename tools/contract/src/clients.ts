import type { ClientOptions } from '@runspec/client-core';
import { allProviders, type Mappings } from '@runspec/providers';
import type { MethodArguments } from './call-operation.ts';

/** A client seen from outside its types: a method for each operation id. */
export type Methods = Record<string, (options?: MethodArguments) => Promise<unknown>>;

/** `client.http` of the entry `/http`, seen from outside its types. */
export interface Http {
  request(verb: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/** What the contract tests need of a provider. */
export interface Provider {
  create: (options: ClientOptions) => Methods;
  /** The same with openapi-fetch: what the entry `/http` makes. */
  createHttp: (options: ClientOptions) => { methods: Methods; http: Http };
  /** The module of generated zod schemas. */
  schemas: object;
  /** By key of `x-run-lifecycle`. */
  mappings: Mappings;
}

const withHttp = (client: object): { methods: Methods; http: Http } => {
  const { http, ...methods } = client as { http: Http };
  return { http, methods: methods as Methods };
};

/** Every provider that has a client, by name, without the types of its operations: those are called by their ids. */
export const providers: Record<string, Provider> = Object.fromEntries(
  allProviders.map(({ name, client, mappings }) => [
    name,
    {
      create: (options) => client.create(options) as Methods,
      createHttp: (options) => withHttp(client.createHttp(options)),
      schemas: client.schemas,
      mappings,
    },
  ]),
);
