import type { Job, JobResults } from '@runspec/modzy-client';
import { describe, expect, it } from 'vitest';
import { fromModzy } from './from-modzy.ts';

// Every time and every count is another one, so that none can be read from the wrong field.
const job: Job = {
  jobIdentifier: 'j1',
  status: 'COMPLETED',
  createdAt: '2021-07-20T01:40:09.560+00:00',
  submittedAt: '2021-07-20T02:40:11.187+0000',
  updatedAt: '2021-07-20T03:40:12.000+00:00',
  total: 6,
  pending: 1,
  completed: 3,
  failed: 2,
};
const results: JobResults = {
  jobIdentifier: 'j1',
  finished: true,
  total: 60,
  completed: 30,
  failed: 20,
  results: { a: { status: 'SUCCESSFUL' } as never },
};

describe('fromModzy', () => {
  it('maps every field of a job that completed', () => {
    expect(fromModzy(job, results)).toEqual({
      provider: 'modzy',
      id: 'j1',
      state: 'succeeded',
      providerStatus: 'COMPLETED',
      createdAt: '2021-07-20T01:40:09.560Z',
      progress: { total: 6, succeeded: 3, failed: 2 },
      warnings: [],
      result: results,
      raw: job,
    });
  });

  it('maps a job that went wrong, with what it got done', () => {
    const raw: Job = { ...job, status: 'ERROR' };
    const partial: JobResults = { ...results, failures: { b: { error: 'out of memory' } as never } };
    expect(fromModzy(raw, partial)).toEqual({
      provider: 'modzy',
      id: 'j1',
      state: 'failed',
      providerStatus: 'ERROR',
      createdAt: '2021-07-20T01:40:09.560Z',
      progress: { total: 6, succeeded: 3, failed: 2 },
      error: { message: '2 of 6 inputs failed: out of memory', retryable: false },
      warnings: [],
      result: partial,
      raw,
    });
  });

  it('takes the time of submission for want of the time of creation', () => {
    const { createdAt: _none, ...submitted } = job;
    expect(fromModzy(submitted).createdAt).toBe('2021-07-20T02:40:11.187Z');
  });

  describe('where nothing is counted', () => {
    const bare: Job = { jobIdentifier: 'j1', status: 'COMPLETED' };
    const named = (maps: object): JobResults => ({ jobIdentifier: 'j1', finished: true, ...maps }) as never;

    it('calls a job failed if it names failures only', () => {
      const run = fromModzy(bare, named({ results: {}, failures: { a: { error: 'not an image' } } }));
      expect(run).toMatchObject({
        state: 'failed',
        progress: { total: 1, succeeded: 0, failed: 1 },
        error: { message: '1 of 1 inputs failed: not an image' },
      });
    });

    it('counts the inputs that the results name', () => {
      const run = fromModzy(bare, named({ results: { a: {}, b: {} }, failures: { c: {} } }));
      expect(run).toMatchObject({
        state: 'succeeded',
        progress: { total: 3, succeeded: 2, failed: 1 },
      });
    });

    it('does not count what a job that did not complete names, which is not all', () => {
      const run = fromModzy({ ...bare, status: 'CANCELED' }, named({ results: { a: {} } }));
      expect(run).toMatchObject({ state: 'canceled', result: { results: { a: {} } } });
      expect(run).not.toHaveProperty('progress');
    });

    it.each([
      ['no maps', {}],
      ['empty maps', { results: {}, failures: {} }],
      ['arrays for maps', { results: ['a'], failures: ['b'] }],
    ])('counts nothing in %s', (_what, maps) => {
      const run = fromModzy(bare, named(maps));
      expect(run).toMatchObject({ state: 'succeeded' });
      expect(run).not.toHaveProperty('progress');
    });
  });

  it.each([[[]], [null], ['text'], [1]])('does not take %j for a result', (value) => {
    expect(fromModzy(job, value as never)).not.toHaveProperty('result');
  });
});
