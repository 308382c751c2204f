import type { TaskRun } from '@runspec/nclue-client';
import { describe, expect, it } from 'vitest';
import { fromNclue } from './from-nclue.ts';

// The two times differ, so that neither can be read from the other's field.
const sent: TaskRun = {
  run_id: 'r1',
  run_name: 'n1',
  task_id: 't1',
  task_name: 'tn1',
  feature_id: 'f1',
  feature_name: 'fn1',
  status: 'completed',
  created_at: '2024-11-03T15:02:24',
  completed_at: '2024-11-03T16:03:08',
  result_bucket: 'b1',
  result_file_path: 'p1.tsv',
  line_count: 7,
  fail_message: null,
};

describe('fromNclue', () => {
  it('maps every field of a run that succeeded', () => {
    expect(fromNclue(sent)).toEqual({
      provider: 'nclue',
      id: 'r1',
      state: 'succeeded',
      providerStatus: 'completed',
      createdAt: '2024-11-03T06:02:24.000Z',
      finishedAt: '2024-11-03T07:03:08.000Z',
      warnings: [],
      result: { bucket: 'b1', path: 'p1.tsv', lineCount: 7 },
      raw: sent,
    });
  });

  it('maps a run that failed', () => {
    const raw: TaskRun = { ...sent, status: 'failed', fail_message: 'DUPLICATE_USERID' };
    expect(fromNclue(raw)).toEqual({
      provider: 'nclue',
      id: 'r1',
      state: 'failed',
      providerStatus: 'failed',
      createdAt: '2024-11-03T06:02:24.000Z',
      finishedAt: '2024-11-03T07:03:08.000Z',
      error: { code: 'DUPLICATE_USERID', message: 'DUPLICATE_USERID', retryable: false },
      warnings: [],
      raw,
    });
  });

  it('says so if there is no reason', () => {
    expect(fromNclue({ ...sent, status: 'failed' }).error).toEqual({
      message: 'NCLUE gave no reason.',
      retryable: false,
    });
  });
});
