import { ApiError, TimeoutError } from '@runspec/thymia-client';
import { describe, expect, it } from 'vitest';
import { describeOutcome } from '../src/soak/describe-outcome.ts';

const url = 'https://acme.example/runs/1';
const sent = { provider: 'acme', method: 'GET', url, path: '/runs/{id}', attempts: 1 };

describe('describeOutcome', () => {
  it.each([
    ['a reply', () => Promise.resolve({ id: 'r1' })],
    ['an empty reply', () => Promise.resolve({})],
    ['an empty reply', () => Promise.resolve(undefined)],
    [
      'ApiError 404, attempts: 1',
      () => Promise.reject(new ApiError({ ...sent, status: 404, body: undefined })),
    ],
    ['TimeoutError, attempts: 1', () => Promise.reject(new TimeoutError({ ...sent, timeoutMs: 30 }))],
    [
      'TimeoutError, attempts: 1',
      () => Promise.reject(new TimeoutError({ ...sent, status: 200, timeoutMs: 30 })),
    ],
    ['thrown: TypeError: fetch failed', () => Promise.reject(new TypeError('fetch failed'))],
  ])('says %s', async (expected, call) => {
    expect(await describeOutcome(call(), undefined)).toBe(expected);
  });

  it("knows the caller's own reason, and no other error like it", async () => {
    const reason = new Error('enough');
    expect(await describeOutcome(Promise.reject(reason), reason)).toBe("the caller's reason");
    expect(await describeOutcome(Promise.reject(new Error('enough')), reason)).toBe('thrown: Error: enough');
  });
});
