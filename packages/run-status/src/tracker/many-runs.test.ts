import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Simulation, simulateSource } from '../../test/simulated-source.ts';
import { atMost, createRunTracker, isTerminal, type RunTrackerOptions, sqrt } from '../index.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2025-01-15T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** A number from 0 to 1 for each index, in no order. */
const spread = (index: number): number => (index * 0.618_033_988_75) % 1;

/** Watches 1,000 runs that change within half an hour; gives the delay of each change, in the order of happening. */
async function delaysOf(
  simulation: Simulation,
  options?: RunTrackerOptions,
): Promise<{ delays: number[]; requests: number; gap: number }> {
  const source = simulateSource({ provider: 'nclue', minGapMs: 1_000, latencyMs: 200, ...simulation });
  const changes = new Map<string, number>();
  const startMs = performance.now();
  for (let index = 0; index < 1_000; index += 1) {
    const runs = startMs + 60_000 + 600_000 * spread(index);
    const ends = runs + 30_000 + 1_200_000 * spread(3 * index + 1);
    source.lives.set(`r${index}`, [
      [0, 'queued'],
      [runs, 'running'],
      [ends, 'succeeded'],
    ]);
    changes.set(`nclue:r${index} running`, runs).set(`nclue:r${index} succeeded`, ends);
  }
  const tracker = createRunTracker({ nclue: source }, options);
  tracker.add([...source.lives.keys()].map((id) => `nclue:${id}`));
  const delays = new Map<string, number>();
  const loop = (async () => {
    for await (const { ref, run } of tracker) {
      const change = `${ref} ${run?.state}`;
      expect(delays.has(change)).toBe(false);
      const happenedAt = changes.get(change);
      if (happenedAt !== undefined) delays.set(change, performance.now() - happenedAt);
      if (tracker.size === 0) break;
    }
  })();
  // Two hours are enough; a change that was not reported by then is missed.
  for (let minute = 0; minute < 120 && tracker.size > 0; minute += 1)
    await vi.advanceTimersByTimeAsync(60_000);
  tracker.close();
  await loop;
  const gaps = source.requests.slice(1).map(({ atMs }, index) => atMs - source.requests[index]!.atMs);
  const inOrder = [...changes].sort(([, one], [, other]) => one - other);
  return {
    delays: inOrder.map(([change]) => delays.get(change) ?? Number.POSITIVE_INFINITY),
    requests: source.requests.length,
    gap: Math.min(...gaps),
  };
}

describe('1,000 unfinished NCLUE runs at one request per second', () => {
  it('reports every change within 25 s of happening, down to the last 50 runs', async () => {
    const { delays, gap } = await delaysOf({});
    expect(gap).toBeGreaterThanOrEqual(1_000);
    expect(delays).toHaveLength(2_000);
    expect(Math.max(...delays.slice(0, -50))).toBeLessThan(25_000);
    // The last ones are too few for a list of ten pages: each goes by its own schedule.
    expect(Math.max(...delays)).toBeLessThan(60_000);
  });

  it('reports every change within 25 s, down to the last run, where no interval is longer than 20 s', async () => {
    const { delays, requests, gap } = await delaysOf({}, { schedule: atMost(sqrt(), 20_000) });
    expect(gap).toBeGreaterThanOrEqual(1_000);
    expect(delays).toHaveLength(2_000);
    expect(Math.max(...delays)).toBeLessThan(25_000);
    // The schedule alone needs some 1,600.
    expect(requests).toBeLessThan(1_800);
  });

  it('would take many minutes with a get each', async () => {
    const { delays, gap } = await delaysOf({ hasList: false });
    expect(gap).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...delays)).toBeGreaterThan(600_000);
  });

  it('does so where the order of the list is any', async () => {
    let turn = 0;
    const arrange = (ids: string[]): string[] => {
      turn += 7;
      return [...ids.slice(turn % 100), ...ids.slice(0, turn % 100)];
    };
    const { delays } = await delaysOf({ arrange });
    expect(Math.max(...delays)).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe('10,000 Duck runs in one process', () => {
  it('has one timer, and reads ten pages rather than ten thousand runs', async () => {
    const source = simulateSource({ provider: 'duck', listLimit: 1_000, isWhole: false });
    for (let index = 0; index < 10_000; index += 1) source.lives.set(`r${index}`, [[0, 'running']]);
    const tracker = createRunTracker({ duck: source }, { timeoutMs: Number.POSITIVE_INFINITY });
    tracker.add([...source.lives.keys()].map((id) => `duck:${id}`));
    expect(vi.getTimerCount()).toBe(0);
    let told = 0;
    const loop = (async () => {
      for await (const { run } of tracker) if (run && !isTerminal(run)) told += 1;
    })();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told).toBe(10_000);
    expect(source.requests).toHaveLength(10);
    expect(source.requests.every(({ kind }) => kind === 'list')).toBe(true);
    expect(vi.getTimerCount()).toBe(1);
    tracker.close();
    await loop;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('adds one timer to what a process has', async () => {
    vi.useRealTimers();
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const source = simulateSource({ provider: 'duck', listLimit: 1_000, latencyMs: 0, intervalMs: 60_000 });
    for (let index = 0; index < 10_000; index += 1) source.lives.set(`r${index}`, [[0, 'running']]);
    const tracker = createRunTracker({ duck: source });
    tracker.add([...source.lives.keys()].map((id) => `duck:${id}`));
    let told = 0;
    for await (const _ of tracker) {
      told += 1;
      if (told < 10_000) continue;
      // The last page's own timer has rung by now.
      await new Promise((resolve) => setImmediate(resolve));
      expect(timers() - before).toBeLessThanOrEqual(1);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
