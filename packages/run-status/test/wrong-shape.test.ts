import { describe, expect, it } from 'vitest';
import { UnexpectedReplyError } from '../src/index.ts';
import { inputs, sources } from './sources.ts';

/** What is JSON and no reply of any provider's. */
const wrong = [
  null,
  {},
  [],
  'text',
  42,
  true,
  { id: 7, run_id: '', jobIdentifier: null, data: {}, runs: 'r' },
];

type Fetch = Parameters<typeof sources.duck>[0];

const answering =
  (body: unknown): Fetch =>
  async () =>
    Response.json(body);

const { thymia, duck, happyRobot, happyRobotWorkflow, modzy, nclue } = sources;

describe.each<[name: string, provider: string, operation: string, ask: (fetch: Fetch) => Promise<unknown>]>([
  ['thymiaRuns.create', 'thymia', 'createModelRun', (fetch) => thymia(fetch).create(inputs.thymia)],
  ['duckRuns.create', 'duck', 'triggerModelRun', (fetch) => duck(fetch).create(inputs.duck)],
  ['duckRuns.list', 'duck', 'listModelRuns', (fetch) => duck(fetch).list()],
  [
    'happyRobotWorkflowRuns.create',
    'happyrobot',
    'triggerWorkflowRun',
    (fetch) => happyRobotWorkflow(fetch).create({}),
  ],
  [
    'happyRobotWorkflowRuns.list',
    'happyrobot',
    'listWorkflowRuns',
    (fetch) => happyRobotWorkflow(fetch).list(),
  ],
  ['modzyRuns.create', 'modzy', 'submitJob', (fetch) => modzy(fetch).create(inputs.modzy)],
  ['nclueRuns.create', 'nclue', 'createTaskRun', (fetch) => nclue(fetch).create(inputs.nclue)],
  ['nclueRuns.list', 'nclue', 'listTaskRuns', (fetch) => nclue(fetch).list()],
])('%s', (_name, provider, operation, ask) => {
  it.each(wrong.map((reply) => [JSON.stringify(reply), reply]))(
    'rejects with a typed error at %s',
    async (_json, reply) => {
      const error = await ask(answering(reply)).catch((reason: unknown) => reason);
      expect(UnexpectedReplyError.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ provider, operation, expected: expect.stringContaining('"') });
    },
  );
});

describe.each<[name: string, operation: string, ask: (fetch: Fetch) => Promise<unknown>]>([
  ['happyRobotRuns.list', 'listRuns', (fetch) => happyRobot(fetch).list()],
  ['modzyRuns.list', 'listJobHistory', (fetch) => modzy(fetch).list()],
])('%s', (_name, operation, ask) => {
  it.each(wrong.filter((reply) => !Array.isArray(reply)).map((reply) => [JSON.stringify(reply), reply]))(
    'rejects with a typed error at %s',
    async (_json, reply) => {
      await expect(ask(answering(reply))).rejects.toMatchObject({
        name: 'UnexpectedReplyError',
        operation,
        expected: 'an array',
      });
    },
  );
});

describe.each(Object.entries(sources))('get of %s', (_name, make) => {
  it.each(wrong.map((reply) => [JSON.stringify(reply), reply]))(
    'makes an unknown run of %s',
    async (_json, reply) => {
      await expect(make(answering(reply)).get('r1')).resolves.toMatchObject({ state: 'unknown', raw: reply });
    },
  );
});

describe('pages', () => {
  it.each([
    ['duck', duck, { data: [null], next_page_token: 7 }],
    ['happyRobot', happyRobot, [null]],
    ['happyRobotWorkflow', happyRobotWorkflow, { data: [null] }],
    ['modzy', modzy, [null]],
    ['nclue', nclue, { runs: [null] }],
  ] as const)(
    'of %s hold what came, and end where nothing says that more follows',
    async (_name, make, page) => {
      const { runs, cursor } = await make(answering(page)).list();
      expect(runs).toMatchObject([{ id: '', state: 'unknown', raw: null }]);
      expect(cursor).toBeUndefined();
    },
  );
});

it('keeps the reply out of the error', async () => {
  const error = await duck(answering({ secret: 's3cret' }))
    .create(inputs.duck)
    .catch((reason: unknown) => reason as Error);
  expect((error as Error).message).toBe(
    'duck answered triggerModelRun with something unexpected: there was to be text in "id"',
  );
  expect(JSON.stringify(error)).not.toContain('s3cret');
});
