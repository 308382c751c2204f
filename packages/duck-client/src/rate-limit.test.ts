import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDuckClient, type DuckClientOptions } from './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** When each of so many calls is sent, in milliseconds from the first. */
const sentAt = async (count: number, options: Partial<DuckClientOptions> = {}, replies: Response[] = []) => {
  const times: number[] = [];
  const startedAt = performance.now();
  const client = createDuckClient({
    token: 'jwt-0001',
    fetch: async () => {
      times.push(Math.round(performance.now() - startedAt));
      return replies.shift() ?? Response.json({ data: [] });
    },
    ...options,
  } as DuckClientOptions);
  const calls = Promise.allSettled(Array.from({ length: count }, () => client.listModelRuns()));
  await vi.runAllTimersAsync();
  return { times, outcomes: await calls };
};

describe('the pace of Duck', () => {
  it('is a burst of 200, and then 100 a second', async () => {
    const { times } = await sentAt(250);
    expect(times.filter((at) => at === 0).length).toBe(200);
    expect(times[249]).toBeGreaterThanOrEqual(500);
    expect(times[249]).toBeLessThanOrEqual(560);
  });

  it('fails no call of a burst for want of time', async () => {
    const { outcomes } = await sentAt(200, { timeoutMs: 1000 });
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('is none with false', async () => {
    const { times } = await sentAt(1000, { rateLimit: false });
    expect(times).toEqual(Array(1000).fill(0));
  });

  it('obeys the reset of a reply that was the last one', async () => {
    vi.setSystemTime('2030-01-01T00:00:00Z');
    const reset = `${Date.parse('2030-01-01T00:00:02Z') / 1000}`;
    const headers = { 'x-ratelimit-limit': '200', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { times } = await sentAt(202, {}, [Response.json({ data: [] }, { headers })]);
    expect(times[0]).toBe(0);
    expect(times[201]).toBeGreaterThanOrEqual(2000);
  });

  it('backs off where the server has its fixed reset of 0', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' };
    const { times, outcomes } = await sentAt(1, {}, [new Response('', { status: 429, headers })]);
    expect(outcomes[0]?.status).toBe('fulfilled');
    expect(times[1]).toBeGreaterThanOrEqual(250);
  });
});
