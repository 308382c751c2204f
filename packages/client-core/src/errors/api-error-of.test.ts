import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { isApiErrorOf } from './api-error-of.ts';
import { TimeoutError } from './timeout-error.ts';

const sent = {
  provider: 'acme',
  method: 'GET',
  url: 'https://api.acme.test/runs',
  path: '/runs',
  attempts: 1,
};

describe('isApiErrorOf', () => {
  it('is true for an ApiError, also of another copy of this package, whatever its status', () => {
    const error = new ApiError({ ...sent, status: 418, body: '' });
    expect(isApiErrorOf<{ 404: string }>(error)).toBe(true);
    expect(isApiErrorOf({ brand: 'runspec', name: 'ApiError' })).toBe(true);
  });

  it.each([undefined, new Error('x'), { status: 404 }, new TimeoutError({ ...sent, timeoutMs: 50 })])(
    'is false for %o',
    (value) => {
      expect(isApiErrorOf(value)).toBe(false);
    },
  );
});
