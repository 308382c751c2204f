import type { ModelRun } from '@runspec/thymia-client';
import { describe, expect, it } from 'vitest';
import { fromThymia } from './from-thymia.ts';

// Every time is another one, so that none can be read from the wrong field.
const sent: ModelRun = {
  id: 'r1',
  createdAt: '2025-01-15T10:00:00Z',
  status: 'COMPLETE_OK',
  userLabel: 'u1',
  deleteData: false,
  runAt: '2025-01-15T11:00:01+00:00',
  completedAt: '2025-01-15T12:00:02.5Z',
};

describe('fromThymia', () => {
  it('maps every field of a run that succeeded', () => {
    const results = { sections: [] };
    const raw: ModelRun = {
      ...sent,
      errorReason: null,
      errorCode: null,
      warnings: ['short', 'noisy'],
      results,
      model: 'm',
    };
    expect(fromThymia(raw)).toEqual({
      provider: 'thymia',
      id: 'r1',
      state: 'succeeded',
      providerStatus: 'COMPLETE_OK',
      createdAt: '2025-01-15T10:00:00.000Z',
      startedAt: '2025-01-15T11:00:01.000Z',
      finishedAt: '2025-01-15T12:00:02.500Z',
      warnings: ['short', 'noisy'],
      result: results,
      raw,
    });
  });

  it('maps a run that failed', () => {
    const raw: ModelRun = {
      ...sent,
      status: 'COMPLETE_ERROR',
      errorCode: 'ERR_RECORDING_TOO_SHORT',
      errorReason: 'There is too little speech.',
      results: { sections: [] },
    };
    expect(fromThymia(raw)).toEqual({
      provider: 'thymia',
      id: 'r1',
      state: 'failed',
      providerStatus: 'COMPLETE_ERROR',
      createdAt: '2025-01-15T10:00:00.000Z',
      startedAt: '2025-01-15T11:00:01.000Z',
      finishedAt: '2025-01-15T12:00:02.500Z',
      error: { code: 'ERR_RECORDING_TOO_SHORT', message: 'There is too little speech.', retryable: false },
      warnings: [],
      raw,
    });
  });

  it.each([
    ['an internal fault', { errorCode: 'ERR_INTERNAL' }, 'ERR_INTERNAL', true],
    ['a code without a reason', { errorCode: 'ERR_NEW' }, 'ERR_NEW', false],
    ['no code and no reason', {}, 'Thymia gave no reason.', false],
  ])('makes an error of %s', (_what, fields, message, retryable) => {
    const code = 'errorCode' in fields ? { code: fields.errorCode } : {};
    expect(fromThymia({ ...sent, status: 'COMPLETE_ERROR', ...fields }).error).toEqual({
      ...code,
      message,
      retryable,
    });
  });

  it.each([[[]], [null], ['text']])('does not take %j for a result', (results) => {
    expect(fromThymia({ ...sent, results } as never)).not.toHaveProperty('result');
  });
});
