import { createDuckClient } from '@runspec/duck-client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { duckRuns } from '../src/duck/index.ts';
import { waitForRun } from '../src/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('has everybody who waits on a client keep to a Retry-After, the first repetition included', async () => {
  const at: number[] = [];
  const startedAt = Date.now();
  const client = createDuckClient({
    token: 'key',
    rateLimit: false,
    fetch: async () => {
      at.push(Date.now() - startedAt);
      if (at.length === 2)
        return Response.json(
          { code: 429, message: 'slow' },
          { status: 429, headers: { 'retry-after': '60' } },
        );
      return Response.json({ id: 'r', status: at.length > 4 ? 'SUCCESS' : 'RUNNING' });
    },
  });
  const runs = duckRuns(client);
  const waits = Promise.all(['r1', 'r2', 'r3'].map((id) => waitForRun(runs, id)));
  await vi.advanceTimersByTimeAsync(59_900);
  const before = at.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect((await waits).map(({ state }) => state)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(before).toBe(3); // Each asked once, at the same time; nobody after that.
  expect(at.slice(3).every((time) => time >= 60_000)).toBe(true);
});
