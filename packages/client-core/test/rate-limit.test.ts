import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, createRateLimit, type RateLimit } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A client that notes when it sent which request, in milliseconds from now on. */
const pacing = (rateLimit: RateLimit | false, options: ClientOptions = {}) => {
  const startedAt = performance.now();
  const sentAt: number[] = [];
  const sent: string[] = [];
  const client = createAcme({
    timeoutMs: Number.POSITIVE_INFINITY,
    fetch: async () => Response.json({ id: 1 }),
    ...options,
    rateLimit,
    hooks: {
      onRequest: ({ url }) => {
        sentAt.push(Math.round(performance.now() - startedAt));
        sent.push(url.split('/').at(-1) ?? '');
      },
    },
  });
  const get = (run_id: string | number, input = {}) =>
    client.call('GET', '/runs/{run_id}', { path: { run_id }, ...input });
  return { ...client, get, sentAt, sent };
};
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('createRateLimit', () => {
  it('spreads a burst of calls evenly, in their order', async () => {
    const { get, sentAt, sent } = pacing(createRateLimit({ requestsPerSecond: 1 }));
    const calls = Promise.all(times(5).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await calls;
    expect(sentAt).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(sent).toEqual(['0', '1', '2', '3', '4']);
  });

  it('sends a burst at once after a rest, and no more than that', async () => {
    const limit = createRateLimit({ requestsPerSecond: 10, burst: 3 });
    const { get, sentAt } = pacing(limit);
    const first = Promise.all(times(5).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await first;
    expect(sentAt).toEqual([0, 0, 0, 100, 200]);
    await vi.advanceTimersByTimeAsync(200); // Two of three turns come back, and one was a little ahead.
    const second = Promise.all(times(4).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await second;
    expect(sentAt.slice(5)).toEqual([400, 400, 500, 600]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    sentAt.length = 0;
    const third = Promise.all(times(4).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await third;
    expect(sentAt.map((at) => at - Number(sentAt[0]))).toEqual([0, 0, 0, 100]);
  });

  it('keeps to less than one request a second', async () => {
    const { get, sentAt } = pacing(createRateLimit({ requestsPerSecond: 0.1 }));
    const calls = Promise.all(times(3).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await calls;
    expect(sentAt).toEqual([0, 10_000, 20_000]);
  });

  it('counts each attempt, and lets those who wait go first', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const answers = [500, 200, 200];
    const fetch = async () => new Response('{}', { status: answers.shift() ?? 200 });
    const { get, sentAt, sent } = pacing(createRateLimit({ requestsPerSecond: 1 }), { fetch, maxRetries: 1 });
    const calls = Promise.all([get('a'), get('b')]);
    await vi.runAllTimersAsync();
    await calls;
    expect([sentAt, sent]).toEqual([
      [0, 1000, 2000],
      ['a', 'b', 'a'],
    ]);
  });

  it('paces http as it paces methods', async () => {
    const { call, http, sentAt } = pacing(createRateLimit({ requestsPerSecond: 1 }));
    const calls = Promise.all([http.GET('/runs'), call('GET', '/runs'), http.GET('/runs')]);
    await vi.runAllTimersAsync();
    await calls;
    expect(sentAt).toEqual([0, 1000, 2000]);
  });

  it('can be shared by two clients', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const [one, other] = [pacing(limit), pacing(limit)];
    const calls = Promise.all([one.get(1), other.get(2), one.get(3), other.get(4)]);
    await vi.runAllTimersAsync();
    await calls;
    expect([one.sentAt, other.sentAt]).toEqual([
      [0, 2000],
      [1000, 3000],
    ]);
  });

  it('is off with false', async () => {
    const { get, sentAt } = pacing(false);
    await Promise.all(times(20).map((id) => get(id)));
    expect(sentAt).toEqual(Array(20).fill(0));
  });

  it('gives the turn of one that is aborted to the next', async () => {
    const { get, sent, sentAt } = pacing(createRateLimit({ requestsPerSecond: 1 }));
    const controllers = times(4).map(() => new AbortController());
    const calls = Promise.all(
      controllers.map(({ signal }, id) => get(id, { signal }).catch((reason: unknown) => reason)),
    );
    await vi.advanceTimersByTimeAsync(500);
    controllers[1]?.abort('left'); // The one whose turn is next,
    controllers[2]?.abort('left too'); // and one behind it.
    await vi.runAllTimersAsync();
    expect(await calls).toEqual([{ id: 1 }, 'left', 'left too', { id: 1 }]);
    expect([sent, sentAt]).toEqual([
      ['0', '3'],
      [0, 1000],
    ]);
  });

  it('has the rate and the burst to be seen', () => {
    expect(createRateLimit({ requestsPerSecond: 2 })).toMatchObject({ requestsPerSecond: 2, burst: 1 });
    expect(createRateLimit({ requestsPerSecond: 0.5, burst: 4 })).toMatchObject({
      requestsPerSecond: 0.5,
      burst: 4,
    });
  });

  it.each([
    { requestsPerSecond: 0 },
    { requestsPerSecond: -1 },
    { requestsPerSecond: Number.NaN },
    { requestsPerSecond: Number.POSITIVE_INFINITY },
    { requestsPerSecond: 1, burst: 0 },
    { requestsPerSecond: 1, burst: -1 },
    { requestsPerSecond: 1, burst: Number.NaN },
    { requestsPerSecond: 1, burst: Number.POSITIVE_INFINITY },
    { requestsPerSecond: undefined as unknown as number },
  ])('refuses %j', (options) => {
    const option = expect.stringContaining('requestsPerSecond');
    expect(() => createRateLimit(options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });
});

describe('waitMs', () => {
  it('says how long a request made now would wait', async () => {
    const limit = createRateLimit({ requestsPerSecond: 2 });
    const { get } = pacing(limit);
    expect(limit.waitMs).toBe(0);
    const calls = Promise.all(times(3).map((id) => get(id)));
    await vi.advanceTimersByTimeAsync(0);
    expect(limit.waitMs).toBe(1500);
    await vi.advanceTimersByTimeAsync(1200);
    expect(limit.waitMs).toBeGreaterThan(298);
    expect(limit.waitMs).toBeLessThanOrEqual(300);
    await vi.runAllTimersAsync();
    await calls;
    await vi.advanceTimersByTimeAsync(500);
    expect(limit.waitMs).toBe(0);
  });

  it('is 0 as long as there are turns, also for calls of one moment', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 10 });
    const { get, sentAt } = pacing(limit, { timeoutMs: 2000 });
    const waits: number[] = [];
    const calls = times(10).map((id) => {
      waits.push(limit.waitMs);
      return get(id);
    });
    expect(waits).toEqual(Array(10).fill(0));
    await Promise.all(calls);
    expect(sentAt).toEqual(Array(10).fill(0));
  });

  it('forgets those who have gone', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const { get } = pacing(limit);
    await get('first');
    const controller = new AbortController();
    const gone = times(50).map((id) => rejection(get(id, { signal: controller.signal })));
    const ahead = get('ahead');
    await vi.advanceTimersByTimeAsync(0);
    expect(limit.waitMs).toBe(52_000);
    controller.abort('left');
    await Promise.all(gone);
    expect(limit.waitMs).toBeLessThanOrEqual(2000);
    await vi.runAllTimersAsync();
    await ahead;
  });

  it('forgets one that has gone from the middle', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const { get } = pacing(limit);
    const calls = [get('first'), get('second')];
    const controller = new AbortController();
    const gone = rejection(get('third', { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    expect(limit.waitMs).toBe(3000);
    controller.abort('left');
    // At once: often another call takes the place of the aborted one, with no more time than that.
    expect(limit.waitMs).toBe(2000);
    calls.push(get('in its place', { timeoutMs: 2500 }));
    await gone;
    await vi.runAllTimersAsync();
    await Promise.all(calls);
  });
});

describe('a turn that comes later than the call has time', () => {
  it('fails the call at once, says when to come back, and is not used up', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const { get, sent, sentAt } = pacing(limit);
    const calls = [get(0), get(1), get(2)];
    await vi.advanceTimersByTimeAsync(0);
    const error = await rejection(get('late', { timeoutMs: 2500 }));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      timeoutMs: 2500,
      attempts: 0,
      isRetryable: true,
      retryAfterMs: 3000,
    });
    const last = get('last');
    await vi.runAllTimersAsync();
    await Promise.all([...calls, last]);
    expect([sent, sentAt]).toEqual([
      ['0', '1', '2', 'last'],
      [0, 1000, 2000, 3000],
    ]);
  });

  it('because of a pause that began meanwhile fails it at once, and says how long the pause is', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const { get, sent } = pacing(limit);
    await get('first');
    const pending = rejection(get('late', { timeoutMs: 3000 }));
    await vi.advanceTimersByTimeAsync(500);
    limit.pause(10_000);
    const error = await pending; // No time passes.
    expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 3000, attempts: 0 });
    const { retryAfterMs } = error as { retryAfterMs: number };
    expect(retryAfterMs).toBe(10_000);
    expect(sent).toEqual(['first']);
  });
});

describe('a pause', () => {
  it('stops all calls that long, and then lets them go one by one', async () => {
    const limit = createRateLimit({ requestsPerSecond: 2, burst: 3 });
    const { get, sentAt } = pacing(limit);
    limit.pause(5000);
    expect(limit.waitMs).toBe(5000);
    const calls = Promise.all(times(3).map((id) => get(id)));
    await vi.runAllTimersAsync();
    await calls;
    expect(sentAt).toEqual([5000, 5500, 6000]);
  });

  it('that is shorter than one that is on changes nothing', () => {
    const limit = createRateLimit({ requestsPerSecond: 2 });
    limit.pause(5000);
    limit.pause(10);
    expect(limit.waitMs).toBe(5000);
  });

  it('is an hour at most', () => {
    for (const delayMs of [3_600_001, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
      const limit = createRateLimit({ requestsPerSecond: 2 });
      limit.pause(delayMs);
      expect(limit.waitMs).toBe(3_600_000);
    }
  });
});

describe('what a reply says of the limit', () => {
  /** The answers that a client of a generous limit gets in turn, the last one for all that follow. */
  const told = (...replies: [number, Record<string, string>][]) => {
    vi.setSystemTime('2030-01-01T00:00:00Z');
    const fetch = async () => {
      const [status, headers] = (replies.length > 1 ? replies.shift() : replies[0]) ?? [200, {}];
      return new Response('{"id": 1}', { status, headers });
    };
    return pacing(createRateLimit({ requestsPerSecond: 1000, burst: 1000 }), { fetch });
  };
  const at = (iso: string) => `${Date.parse(iso) / 1000}`;

  it.each<[string, [number, Record<string, string>], number]>([
    ['429 with Retry-After', [429, { 'retry-after': '4' }], 4000],
    ['503 with Retry-After', [503, { 'retry-after': '4' }], 4000],
    ['429 with retry-after-ms', [429, { 'retry-after-ms': '40' }], 40],
    ['429 with X-RateLimit-Reset', [429, { 'x-ratelimit-reset': at('2030-01-01T00:00:07Z') }], 7000],
    [
      '200 that was the last one',
      [200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at('2030-01-01T00:00:07Z') }],
      7000,
    ],
    ['429 alone', [429, {}], 0],
    ['200 with Retry-After', [200, { 'retry-after': '4' }], 0],
    [
      '200 with turns left',
      [200, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': at('2030-01-01T00:00:07Z') }],
      0,
    ],
    ['200 whose reset says nothing', [200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' }], 0],
  ])('%s stops the other calls for as long', async (_, reply, delayMs) => {
    const { get, sentAt } = told(reply, [200, {}]);
    await get('first').catch(() => undefined);
    const others = Promise.all([get('second'), get('third')]);
    await vi.runAllTimersAsync();
    await others;
    expect(sentAt.slice(0, 2)).toEqual([0, delayMs]);
  });

  it('stops those who share the limit too, and the call itself comes back on time', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1000, burst: 1000 });
    const answers = [new Response('', { status: 429, headers: { 'retry-after': '3' } })];
    const fetch = async () => answers.shift() ?? Response.json({ id: 1 });
    const refused = pacing(limit, { fetch, maxRetries: 1 });
    const other = pacing(limit);
    const first = refused.get('first');
    await vi.advanceTimersByTimeAsync(10);
    const second = other.get('second');
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(other.sentAt).toEqual([3000]);
    expect(refused.sentAt[0]).toBe(0);
    expect(refused.sentAt[1]).toBeGreaterThanOrEqual(3000);
    expect(refused.sentAt[1]).toBeLessThan(3010);
  });
});
