/** How a client is tried out: one call, which a pretended `fetch` answers. */
export interface ClientTrial {
  /** The name of the package. */
  name: string;
  /** The function that makes the client. */
  factory: string;
  /** What the function is given, apart from `fetch`. The keys open nothing. */
  options: Readonly<Record<string, string>>;
  /** The method that is called, with one id in the path. */
  method: string;
  input: { path: Readonly<Record<string, string>> };
  /** What the request has to look like. */
  expected: { method: string; url: string; header: string };
}

const apiKey = 'not-a-key-of-anyone';

/** The five clients, each with the call that reads a run. */
export const clients: readonly ClientTrial[] = [
  {
    name: '@runspec/thymia-client',
    factory: 'createThymiaClient',
    options: { apiKey },
    method: 'getModelRun',
    input: { path: { model_run_id: 'r 1' } },
    expected: {
      method: 'GET',
      url: 'https://api.thymia.ai/v1/models/mental-wellness/r%201',
      header: 'x-api-key',
    },
  },
  {
    name: '@runspec/duck-client',
    factory: 'createDuckClient',
    options: { apiKey },
    method: 'cancelModelRun',
    input: { path: { runId: 'r 1' } },
    expected: {
      method: 'POST',
      url: 'http://localhost:8080/v1/model-runs/r%201/cancel',
      header: 'x-api-key',
    },
  },
  {
    name: '@runspec/happyrobot-client',
    factory: 'createHappyRobotClient',
    options: { apiKey, organizationId: 'o1' },
    method: 'getRun',
    input: { path: { run_id: 'r 1' } },
    expected: {
      method: 'GET',
      url: 'https://platform.happyrobot.ai/api/v1/runs/r%201',
      header: 'x-organization-id',
    },
  },
  {
    name: '@runspec/modzy-client',
    factory: 'createModzyClient',
    options: { apiKey },
    method: 'getJob',
    input: { path: { jobIdentifier: 'r 1' } },
    expected: { method: 'GET', url: 'https://app.modzy.com/api/jobs/r%201', header: 'authorization' },
  },
  {
    name: '@runspec/nclue-client',
    factory: 'createNclueClient',
    options: { accessKey: 'not-a-key-either', secretKey: apiKey },
    method: 'getTaskRun',
    input: { path: { run_id: 'r 1' } },
    expected: {
      method: 'GET',
      url: 'https://nclue.apigw.ntruss.com/api/v1/task-runs/r%201',
      header: 'x-ncp-apigw-signature-v2',
    },
  },
];
