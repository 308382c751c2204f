import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type ClientOptions, TimeoutError } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const HOUR_MS = 3_600_000;

/** Calls an API that answers with these headers, and always fails; says what the client did, by its hook and by the clock. */
const fail = async (
  status: number,
  headers: Record<string, string> = {},
  { method = 'GET', ...options }: ClientOptions & { method?: 'GET' | 'POST' } = {},
) => {
  const told: number[] = [];
  const sentAt: number[] = [];
  const { call } = createAcme({
    maxRetries: 1,
    ...options,
    fetch: async () => {
      sentAt.push(performance.now());
      return new Response('', { status, headers });
    },
    hooks: { onRetry: ({ delayMs }) => told.push(delayMs) },
  });
  const startedAt = performance.now();
  const pending = rejection(call(method, '/runs'));
  await vi.runAllTimersAsync();
  const error = (await pending) as ApiError;
  const waited = sentAt.slice(1).map((at, index) => at - Number(sentAt[index]));
  return { error, told, waited, tookMs: performance.now() - startedAt };
};

describe('back-off', () => {
  it.each([
    [0, [0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000]],
    [0.999, [499.5, 999, 1998, 3996, 7992, 7992]],
  ])('at a random %d of its time doubles up to a bound, and is waited for', async (random, delays) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const { told, waited } = await fail(500, {}, { maxRetries: 6, timeoutMs: Number.POSITIVE_INFINITY });
    expect(told).toEqual(delays);
    for (const [index, delay] of delays.entries()) {
      expect(waited[index]).toBeGreaterThanOrEqual(Math.floor(delay));
      expect(waited[index]).toBeLessThanOrEqual(delay + 2);
    }
  });

  it('has its whole time for the jitter', async () => {
    const firsts: number[] = [];
    for (let count = 0; count < 300; count += 1) firsts.push(Number((await fail(500)).told[0]));
    expect(Math.min(...firsts)).toBeLessThan(100);
    expect(Math.max(...firsts)).toBeGreaterThan(400);
    expect(Math.max(...firsts)).toBeLessThan(500);
  });

  it('that would pass the deadline of the call is not begun', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { error, told, tookMs } = await fail(500, {}, { maxRetries: 9, timeoutMs: 1000 });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, attempts: 3, isRetryable: true });
    expect(told).toEqual([250, 500]);
    expect(tookMs).toBeLessThan(760);
  });
});

describe('what the server asks for', () => {
  const inMs = (ms: number) => new Date(Date.now() + ms).toUTCString();
  const epoch = (ms: number) => `${Math.floor((Date.now() + ms) / 1000)}`;
  const at = '2030-01-01T00:00:00Z';

  it.each<[string, number, () => Record<string, string>, number]>([
    ['Retry-After of 0', 503, () => ({ 'retry-after': '0' }), 0],
    ['Retry-After in seconds', 503, () => ({ 'retry-after': '7' }), 7000],
    ['a long Retry-After', 503, () => ({ 'retry-after': '61' }), 61_000],
    ['Retry-After as a date', 503, () => ({ 'retry-after': inMs(9000) }), 9000],
    ['Retry-After as a date that is past', 503, () => ({ 'retry-after': inMs(-9000) }), 0],
    [
      'Retry-After as a date, by a server that is an hour ahead',
      429,
      () => ({ date: inMs(HOUR_MS), 'retry-after': inMs(HOUR_MS + 4000) }),
      4000,
    ],
    [
      'Retry-After as a date, by a server that is an hour behind',
      429,
      () => ({ date: inMs(-HOUR_MS), 'retry-after': inMs(4000 - HOUR_MS) }),
      4000,
    ],
    ['Retry-After of another failure that may pass', 408, () => ({ 'retry-after': '3' }), 3000],
    ['retry-after-ms', 429, () => ({ 'retry-after-ms': '1500' }), 1500],
    ['retry-after-ms of 0', 429, () => ({ 'retry-after-ms': '0' }), 0],
    ['retry-after-ms over Retry-After', 429, () => ({ 'retry-after-ms': '30', 'retry-after': '1' }), 30],
    [
      'Retry-After where retry-after-ms is broken',
      429,
      () => ({ 'retry-after-ms': '-1', 'retry-after': '1' }),
      1000,
    ],
    ['X-RateLimit-Reset', 429, () => ({ 'x-ratelimit-reset': epoch(5000) }), 5000],
    [
      'X-RateLimit-Reset by a server that is an hour ahead',
      429,
      () => ({ date: inMs(HOUR_MS), 'x-ratelimit-reset': epoch(HOUR_MS + 5000) }),
      5000,
    ],
    [
      'Retry-After over X-RateLimit-Reset',
      429,
      () => ({ 'retry-after': '2', 'x-ratelimit-reset': epoch(5000) }),
      2000,
    ],
  ])('%s is obeyed to the letter', async (_, status, headers, delayMs) => {
    vi.setSystemTime(at);
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { error, told, waited } = await fail(status, headers(), { timeoutMs: 100_000 });
    expect(told).toEqual([delayMs]);
    expect(waited[0]).toBeGreaterThanOrEqual(Math.floor(delayMs));
    expect(waited[0]).toBeLessThanOrEqual(delayMs + 2);
    expect(error).toMatchObject({ status, attempts: 2 });
  });

  it.each<[string, number, Record<string, string>]>([
    ['a negative Retry-After', 503, { 'retry-after': '-5' }],
    ['NaN', 503, { 'retry-after': 'NaN', 'retry-after-ms': 'NaN' }],
    ['Infinity', 503, { 'retry-after': 'Infinity', 'retry-after-ms': 'Infinity' }],
    ['an empty one', 503, { 'retry-after': '', 'retry-after-ms': '' }],
    ['words', 503, { 'retry-after': 'soon', 'retry-after-ms': 'now' }],
    ['other notations', 503, { 'retry-after': '1e3', 'retry-after-ms': '0x10' }],
    ['two', 503, { 'retry-after': '1, 2' }],
    ['a broken X-RateLimit-Reset', 429, { 'x-ratelimit-reset': 'tomorrow' }],
    // The server of Duck has this fixed number there, which says nothing.
    ['an X-RateLimit-Reset of 0', 429, { 'x-ratelimit-reset': '0' }],
    ['an X-RateLimit-Reset that is past', 429, { 'x-ratelimit-reset': '1700000000' }],
    ['an X-RateLimit-Reset without a limit', 503, { 'x-ratelimit-reset': '1893456010' }],
  ])('%s is no such thing', async (_, status, headers) => {
    vi.setSystemTime(at);
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { told, error } = await fail(status, headers);
    expect(told).toEqual([250]);
    expect(error.retryAfterMs).toBeUndefined();
    expect(error.message).not.toContain('ask again');
  });

  it.each<[string, Record<string, string>, number]>([
    ['a minute and a second', { 'retry-after': '61' }, 61_000],
    ['a year', { 'retry-after': '31536000' }, 31_536_000_000],
    ['400 digits', { 'retry-after': '9'.repeat(400) }, Number.MAX_SAFE_INTEGER],
    [
      'a date',
      { date: 'Tue, 01 Jan 2030 00:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 01:00:00 GMT' },
      HOUR_MS,
    ],
  ])(
    '%s, longer than the call has, fails it at once and says when to come back',
    async (_, headers, retryAfterMs) => {
      for (const method of ['GET', 'POST'] as const) {
        const { error, told, tookMs } = await fail(429, headers, { method, maxRetries: 5 });
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ status: 429, attempts: 1, isRetryable: true, retryAfterMs });
        expect(error.message).toBe(`acme answered 429 to ${method} https://api.acme.test/runs`);
        expect([told, tookMs]).toEqual([[], 0]);
      }
    },
  );

  it.each([
    ['retry-after', '2147484'],
    ['retry-after', '31536000'],
    ['retry-after', '9'.repeat(400)],
    ['retry-after-ms', '2147483648'],
    ['retry-after-ms', '9'.repeat(400)],
    ['x-ratelimit-reset', '9'.repeat(400)],
  ])('longer than a timer takes (%s: %s) fails a call without a limit too', async (name, value) => {
    const { error, tookMs } = await fail(429, { [name]: value }, { timeoutMs: Number.POSITIVE_INFINITY });
    expect([error.attempts, tookMs]).toEqual([1, 0]);
    expect(error.retryAfterMs).toBeGreaterThan(2_147_483_647);
    expect(error.retryAfterMs).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  it('within what a timer takes is waited for without a limit', async () => {
    const timeoutMs = Number.POSITIVE_INFINITY;
    const { error, tookMs } = await fail(429, { 'retry-after': '2000000' }, { timeoutMs });
    expect([error.attempts, tookMs]).toEqual([2, 2_000_000_000]);
  });

  it('is measured by what is left of the call, not by its whole time', async () => {
    const { error, told, tookMs } = await fail(
      429,
      { 'retry-after': '4' },
      { maxRetries: 5, timeoutMs: 10_000 },
    );
    expect(told).toEqual([4000, 4000]);
    expect(error).toMatchObject({ attempts: 3, retryAfterMs: 4000 });
    expect(tookMs).toBe(8000);
  });

  it('of a failure that is not repeated is told all the same', async () => {
    const { error } = await fail(404, { 'retry-after': '4' });
    expect(error).toMatchObject({ attempts: 1, isRetryable: false, retryAfterMs: 4000 });
  });
});

describe('a call whose time is over in its second attempt', () => {
  it('is a TimeoutError of the call, with both attempts', async () => {
    let count = 0;
    const { call } = createAcme({
      maxRetries: 5,
      timeoutMs: 3000,
      attemptTimeoutMs: 2000,
      fetch: async () => {
        count += 1;
        if (count === 1) return new Response('', { status: 503, headers: { 'retry-after': '2' } });
        return new Promise(() => {});
      },
    });
    const pending = rejection(call('GET', '/runs'));
    await vi.runAllTimersAsync();
    expect(await pending).toBeInstanceOf(TimeoutError);
    expect(await pending).toMatchObject({ attempts: 2, timeoutMs: 3000, isRetryable: true });
    expect(performance.now()).toBeGreaterThanOrEqual(3000);
  });

  it('has told of the limit of an attempt where that was the shorter one', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { call } = createAcme({
      maxRetries: 1,
      attemptTimeoutMs: 2000,
      fetch: () => new Promise(() => {}),
    });
    const pending = rejection(call('GET', '/runs'));
    await vi.runAllTimersAsync();
    expect(await pending).toMatchObject({ name: 'TimeoutError', attempts: 2, timeoutMs: 2000 });
  });
});
