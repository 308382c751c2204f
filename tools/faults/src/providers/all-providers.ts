import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { createThymiaClient } from '@runspec/thymia-client';
import type { Provider } from './provider.ts';

const thymia: Provider = {
  name: 'thymia',
  secrets: ['activation-key-4711'],
  connect: (options) => {
    const client = createThymiaClient({ ...options, apiKey: 'activation-key-4711' });
    const user = { userLabel: 'speaker-1', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
    return {
      get: (id, call) => client.getModelRun({ ...call, path: { model_run_id: id } }),
      post: (call) => client.createModelRun({ ...call, body: { user, language: 'en-GB' } }),
    };
  },
};

const duck: Provider = {
  name: 'duck',
  secrets: ['jwt-header-4711', 'jwt-signature-4711'],
  connect: (options) => {
    const client = createDuckClient({ ...options, token: 'jwt-header-4711.jwt-signature-4711' });
    return {
      get: (id, call) => client.getModelRun({ ...call, path: { runId: id } }),
      post: (call) => client.triggerModelRun({ ...call, body: { project_name: 'bikeshare' } }),
    };
  },
};

const happyrobot: Provider = {
  name: 'happyrobot',
  secrets: ['sk-live-4711'],
  connect: (options) => {
    const client = createHappyRobotClient({ ...options, apiKey: 'sk-live-4711', organizationId: 'org-1' });
    const path = { workflow_id: 'carrier-sales' };
    return {
      get: (id, call) => client.getRun({ ...call, path: { run_id: id } }),
      post: (call) => client.triggerWorkflowRun({ ...call, path, body: { environment: 'staging' } }),
    };
  },
};

const modzy: Provider = {
  name: 'modzy',
  secrets: ['key-prefix-4711', 'key-secret-4711'],
  connect: (options) => {
    const client = createModzyClient({ ...options, apiKey: 'key-prefix-4711.key-secret-4711' });
    const model = { identifier: '4e81b0d26f', version: '0.0.27' };
    const input = { type: 'text', sources: { first: { 'input.txt': 'Nothing could be better.' } } } as const;
    return {
      get: (id, call) => client.getJob({ ...call, path: { jobIdentifier: id } }),
      post: (call) => client.submitJob({ ...call, body: { model, input } }),
    };
  },
};

const nclue: Provider = {
  name: 'nclue',
  secrets: ['access-key-4711', 'secret-key-4711'],
  connect: (options) => {
    const client = createNclueClient({
      ...options,
      accessKey: 'access-key-4711',
      secretKey: 'secret-key-4711',
    });
    const body = {
      name: 'Pet food buyers',
      task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
      feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
      result_bucket: 'results',
      result_file_path: 'petfood/',
    };
    return {
      get: (id, call) => client.getTaskRun({ ...call, path: { run_id: id } }),
      post: (call) => client.createTaskRun({ ...call, body }),
    };
  },
};

/** The five clients, each with a key of its own. */
export const allProviders: readonly Provider[] = [thymia, duck, happyrobot, modzy, nclue];
