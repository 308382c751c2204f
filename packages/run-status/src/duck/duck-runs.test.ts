import { createDuckClient } from '@runspec/duck-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { duckRuns } from './duck-runs.ts';

const source = (answers: (object | number)[]) => {
  const { fetch, asked } = scriptedApi(answers);
  return { runs: duckRuns(createDuckClient({ token: 'token', fetch })), asked };
};

describe('duckRuns', () => {
  it('creates, gets and cancels', async () => {
    const { runs, asked } = source([
      { id: 'r1', status: 'PENDING' },
      { id: 'r1', status: 'RUNNING' },
      { id: 'r1', status: 'CANCELLED' },
    ]);
    await expect(runs.create({ project_name: 'p' })).resolves.toMatchObject({ provider: 'duck', id: 'r1' });
    await expect(runs.get('r1')).resolves.toMatchObject({ state: 'running' });
    await expect(runs.cancel('r1')).resolves.toMatchObject({
      state: 'canceled',
      providerStatus: 'CANCELLED',
    });
    expect(asked).toEqual([
      { line: 'POST /v1/model-runs', body: { project_name: 'p' } },
      { line: 'GET /v1/model-runs/r1' },
      { line: 'POST /v1/model-runs/r1/cancel' },
    ]);
  });

  it('goes through the pages by their tokens', async () => {
    const { runs, asked } = source([
      { data: [{ id: 'r1', status: 'SUCCESS' }], next_page_token: 'eyJ' },
      { data: [{ id: 'r2', status: 'FAILED' }] },
    ]);
    const first = await runs.list({ limit: 1, query: { status: 'SUCCESS' } });
    expect(first).toMatchObject({ runs: [{ id: 'r1', state: 'succeeded' }], cursor: 'eyJ' });
    const second = await runs.list({ limit: 1, ...(first.cursor ? { cursor: first.cursor } : {}) });
    expect(second.runs).toMatchObject([{ id: 'r2', state: 'failed' }]);
    expect(second).not.toHaveProperty('cursor');
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /v1/model-runs?status=SUCCESS&max_results=1',
      'GET /v1/model-runs?max_results=1&page_token=eyJ',
    ]);
  });

  it('takes an empty token for the last page', async () => {
    expect(await source([{ data: [], next_page_token: '' }]).runs.list()).toEqual({ runs: [] });
  });
});
