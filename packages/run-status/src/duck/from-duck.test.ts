import type { ModelRun } from '@runspec/duck-client';
import { describe, expect, it } from 'vitest';
import { fromDuck } from './from-duck.ts';

// Every time is another one, so that none can be read from the wrong field.
const sent: ModelRun = {
  id: 'r1',
  status: 'SUCCESS',
  trigger_type: 'MANUAL',
  triggered_by: 'someone',
  model_names: ['a', 'b'],
  project_name: 'p',
  full_refresh: false,
  compile_manifest: '{}',
  compile_diagnostics: { warnings: ['w1', 'w2'], errors: ['e1'] },
  created_at: '2025-01-15T10:00:00Z',
  started_at: '2025-01-15T11:00:01Z',
  finished_at: '2025-01-15T12:00:02Z',
};

describe('fromDuck', () => {
  it('maps every field of a run that succeeded', () => {
    expect(fromDuck(sent)).toEqual({
      provider: 'duck',
      id: 'r1',
      state: 'succeeded',
      providerStatus: 'SUCCESS',
      createdAt: '2025-01-15T10:00:00.000Z',
      startedAt: '2025-01-15T11:00:01.000Z',
      finishedAt: '2025-01-15T12:00:02.000Z',
      warnings: ['w1', 'w2'],
      raw: sent,
    });
  });

  it('maps a run that failed', () => {
    const raw: ModelRun = { ...sent, status: 'FAILED', error_message: 'model b: no such table' };
    expect(fromDuck(raw)).toEqual({
      provider: 'duck',
      id: 'r1',
      state: 'failed',
      providerStatus: 'FAILED',
      createdAt: '2025-01-15T10:00:00.000Z',
      startedAt: '2025-01-15T11:00:01.000Z',
      finishedAt: '2025-01-15T12:00:02.000Z',
      error: { message: 'model b: no such table', retryable: false },
      warnings: ['w1', 'w2'],
      raw,
    });
  });

  it('says so if there is no reason', () => {
    expect(fromDuck({ id: 'r1', status: 'FAILED' }).error).toEqual({
      message: 'Duck gave no reason.',
      retryable: false,
    });
  });
});
