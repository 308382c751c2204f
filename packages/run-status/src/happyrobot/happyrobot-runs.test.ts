import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { happyRobotRuns } from './happyrobot-runs.ts';
import { happyRobotWorkflowRuns } from './happyrobot-workflow-runs.ts';

const client = (answers: (object | number)[]) => {
  const { fetch, asked } = scriptedApi(answers);
  return { client: createHappyRobotClient({ apiKey: 'key', fetch }), asked };
};

describe('happyRobotRuns', () => {
  it('gets a run of API v1', async () => {
    const api = client([{ id: 'r1', status: 'completed', events: [{ type: 'action' }] }]);
    await expect(happyRobotRuns(api.client).get('r1')).resolves.toMatchObject({
      state: 'succeeded',
      result: [{ type: 'action' }],
    });
    expect(api.asked).toEqual([{ line: 'GET /api/v1/runs/r1' }]);
  });

  it('goes through the pages by offset, until one is not full', async () => {
    const api = client([
      [
        { id: 'r1', status: 'running' },
        { id: 'r2', status: 'failed' },
      ],
      [{ id: 'r3', status: 'canceled' }],
    ]);
    const runs = happyRobotRuns(api.client);
    const query = { use_case_id: 'u1' };
    const first = await runs.list({ limit: 2, query });
    expect(first.cursor).toBe('2');
    const second = await runs.list({ limit: 2, query, cursor: '2' });
    expect(second).toMatchObject({ runs: [{ id: 'r3', state: 'canceled' }] });
    expect(second).not.toHaveProperty('cursor');
    expect(api.asked.map(({ line }) => line)).toEqual([
      'GET /api/v1/runs?use_case_id=u1&limit=2',
      'GET /api/v1/runs?use_case_id=u1&limit=2&offset=2',
    ]);
  });
});

describe('happyRobotWorkflowRuns', () => {
  const workflowId = 'carrier-sales';

  it('creates, gets and cancels by API v2; after a cancel it asks for the run', async () => {
    const api = client([
      { run_id: 'r1' },
      { id: 'r1', status: 'running' },
      { status: 'canceled' },
      { id: 'r1', status: 'canceled' },
    ]);
    const runs = happyRobotWorkflowRuns(api.client, { workflowId });
    await expect(runs.create({ payload: { a: 1 } })).resolves.toMatchObject({ id: 'r1' });
    await expect(runs.get('r1')).resolves.toMatchObject({ state: 'running' });
    await expect(runs.cancel('r1')).resolves.toMatchObject({ id: 'r1', state: 'canceled' });
    expect(api.asked).toEqual([
      { line: 'POST /api/v2/workflows/carrier-sales/runs', body: { payload: { a: 1 } } },
      { line: 'GET /api/v2/runs/r1' },
      { line: 'POST /api/v2/runs/r1/cancel' },
      { line: 'GET /api/v2/runs/r1' },
    ]);
  });

  it('takes the first of several queued runs', async () => {
    const runs = happyRobotWorkflowRuns(client([{ queued_run_ids: ['q1', 'q2'] }]).client, { workflowId });
    await expect(runs.create({})).resolves.toMatchObject({ id: 'q1' });
  });

  it('rejects if the reply names no run', async () => {
    const runs = happyRobotWorkflowRuns(client([{ status: 'accepted' }]).client, { workflowId });
    await expect(runs.create({})).rejects.toThrow('"run_id" or in "queued_run_ids"');
  });

  it('goes through the pages by number', async () => {
    const page = (number: number, hasNextPage: boolean) => ({
      data: [],
      pagination: { page: number, hasNextPage },
    });
    const api = client([page(1, true), page(2, false)]);
    const runs = happyRobotWorkflowRuns(api.client, { workflowId });
    expect((await runs.list({ limit: 5 })).cursor).toBe('2');
    expect(await runs.list({ limit: 5, cursor: '2' })).toEqual({ runs: [] });
    expect(api.asked.map(({ line }) => line)).toEqual([
      'GET /api/v2/workflows/carrier-sales/runs?page_size=5',
      'GET /api/v2/workflows/carrier-sales/runs?page=2&page_size=5',
    ]);
  });
});
