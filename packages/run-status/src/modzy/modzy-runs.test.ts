import { createModzyClient } from '@runspec/modzy-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { type ModzyRunsOptions, modzyRuns } from './modzy-runs.ts';

const source = (answers: (object | number)[], options?: ModzyRunsOptions) => {
  const { fetch, asked } = scriptedApi(answers);
  return { runs: modzyRuns(createModzyClient({ apiKey: 'prefix.secret', fetch }), options), asked };
};

const completed = { jobIdentifier: 'j1', status: 'COMPLETED', total: 2, completed: 2, failed: 0 };
const results = {
  jobIdentifier: 'j1',
  finished: true,
  total: 2,
  completed: 2,
  failed: 0,
  results: { a: { status: 'SUCCESSFUL' } },
};

describe('modzyRuns', () => {
  it('asks for results once the job is completed, and not before', async () => {
    const { runs, asked } = source([{ jobIdentifier: 'j1', status: 'IN_PROGRESS' }, completed, results]);
    await expect(runs.get('j1')).resolves.toMatchObject({ state: 'running' });
    await expect(runs.get('j1')).resolves.toMatchObject({
      state: 'succeeded',
      progress: { total: 2, succeeded: 2, failed: 0 },
      result: results,
    });
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /api/jobs/j1',
      'GET /api/jobs/j1',
      'GET /api/results/j1',
    ]);
  });

  it('hides that the results are not there at first', async () => {
    const { runs, asked } = source([completed, 404, results]);
    const run = await runs.get('j1');
    expect(run).toMatchObject({ state: 'succeeded', result: results, warnings: [] });
    expect(asked).toHaveLength(3);
  });

  it('comes without results when its patience is over, and says so', async () => {
    const { runs, asked } = source([completed, 404], { resultsPatienceMs: 0 });
    const run = await runs.get('j1');
    expect(run).toMatchObject({ state: 'succeeded', warnings: ['Modzy has no results for this job yet.'] });
    expect(run).not.toHaveProperty('result');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['CANCELED', 'canceled'],
    ['TIMEDOUT', 'timed_out'],
    ['ERROR', 'failed'],
  ])('asks for the results of a job that is %s too', async (status, state) => {
    const partial = { ...results, failures: { b: { error: 'out of memory' } } };
    const { runs, asked } = source([{ jobIdentifier: 'j1', status }, partial]);
    const run = await runs.get('j1');
    expect(run).toMatchObject({ state, providerStatus: status, result: partial, warnings: [] });
    expect(run.error?.message).toBe(state === 'failed' ? 'out of memory' : undefined);
    expect(asked.map(({ line }) => line)).toEqual(['GET /api/jobs/j1', 'GET /api/results/j1']);
  });

  it.each(['CANCELED', 'TIMEDOUT', 'ERROR'])(
    'asks once if a job that is %s has no results',
    async (status) => {
      const { runs, asked } = source([{ jobIdentifier: 'j1', status }, 404, results]);
      const run = await runs.get('j1');
      expect(run).toMatchObject({ providerStatus: status, warnings: [] });
      expect(run).not.toHaveProperty('result');
      expect(asked).toHaveLength(2);
    },
  );

  it('says so if the results of a completed job are no results', async () => {
    const run = await source([completed, []]).runs.get('j1');
    expect(run).toMatchObject({ warnings: ['Modzy has no results for this job yet.'] });
    expect(run).not.toHaveProperty('result');
  });

  it('ends at once when it is aborted between two questions for results', async () => {
    const { runs } = source([completed, 404], { resultsPatienceMs: 60_000 });
    const controller = new AbortController();
    const got = runs.get('j1', { signal: controller.signal });
    setTimeout(() => controller.abort('stop'), 20);
    await expect(got).rejects.toBe('stop');
  });

  it('does not take another failure of the results call for `not yet`', async () => {
    await expect(source([completed, 403]).runs.get('j1')).rejects.toMatchObject({ status: 403 });
  });

  it('calls a job failed if all of its inputs failed, with the reason of the first', async () => {
    const job = { jobIdentifier: 'j1', status: 'COMPLETED', total: 2, completed: 0, failed: 2 };
    const { runs } = source([job, { ...job, finished: true, failures: { a: { error: 'not an image' } } }]);
    await expect(runs.get('j1')).resolves.toMatchObject({
      state: 'failed',
      providerStatus: 'COMPLETED',
      error: { message: '2 of 2 inputs failed: not an image', retryable: false },
    });
  });

  it('calls a job succeeded if some of its inputs failed', async () => {
    const job = { jobIdentifier: 'j1', status: 'COMPLETED', total: 2, completed: 1, failed: 1 };
    await expect(source([job, { ...job, finished: true }]).runs.get('j1')).resolves.toMatchObject({
      state: 'succeeded',
      progress: { total: 2, succeeded: 1, failed: 1 },
    });
  });

  it('creates and cancels', async () => {
    const { runs, asked } = source([{ jobIdentifier: 'j1' }, { jobIdentifier: 'j1', status: 'CANCELED' }]);
    const model = { identifier: 'm', version: '1.0.0' };
    await expect(runs.create({ model })).resolves.toMatchObject({ id: 'j1' });
    await expect(runs.cancel('j1')).resolves.toMatchObject({ state: 'canceled' });
    expect(asked).toEqual([{ line: 'POST /api/jobs', body: { model } }, { line: 'DELETE /api/jobs/j1' }]);
  });

  it('goes through the pages by number, until one is not full', async () => {
    const { runs, asked } = source([[completed], []]);
    expect((await runs.list({ limit: 1 })).cursor).toBe('2');
    expect(await runs.list({ limit: 1, cursor: '2' })).toEqual({ runs: [] });
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /api/jobs/history?page=1&per-page=1',
      'GET /api/jobs/history?page=2&per-page=1',
    ]);
  });

  it('refuses a patience that is no duration', () => {
    expect(() => source([], { resultsPatienceMs: Number.NaN })).toThrow(
      'resultsPatienceMs must be 0 or more; got NaN',
    );
  });
});
