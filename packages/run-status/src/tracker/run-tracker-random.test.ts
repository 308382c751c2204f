import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Life, simulateSource } from '../../test/simulated-source.ts';
import { createRunTracker, isTerminal, type RunState } from '../index.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2025-01-15T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const ends = ['succeeded', 'failed', 'canceled', 'timed_out'] as const satisfies RunState[];

/** A run: when it begins to be tracked, how long it is queued and runs, how it ends, and when it is removed, if it is. */
const plan = fc.record({
  addedAtMs: fc.integer({ min: 0, max: 60_000 }),
  queuedMs: fc.integer({ min: 0, max: 60_000 }),
  runningMs: fc.integer({ min: 0, max: 300_000 }),
  end: fc.constantFrom(...ends),
  removedAtMs: fc.option(fc.integer({ min: 60_001, max: 200_000 }), { freq: 6 }),
});

const world = fc.record({
  plans: fc.array(plan, { minLength: 1, maxLength: 40 }),
  strangers: fc.integer({ min: 0, max: 30 }),
  minGapMs: fc.constantFrom(0, 100, 1_000),
  latencyMs: fc.integer({ min: 0, max: 3_000 }),
  maxConcurrent: fc.integer({ min: 1, max: 5 }),
  listLimit: fc.integer({ min: 1, max: 30 }),
  isWhole: fc.boolean(),
  hasList: fc.boolean(),
  canFilter: fc.boolean(),
  slownessMs: fc.constantFrom(0, 0, 500, 20_000),
  /** When another process goes on, from the JSON of the first. */
  restartAtMs: fc.option(fc.integer({ min: 1, max: 300_000 })),
  /** One draw for each request: most are answered. */
  faults: fc.infiniteStream(
    fc.oneof(
      { weight: 12, arbitrary: fc.constant('none' as const) },
      { weight: 3, arbitrary: fc.constantFrom('429', '503', 'network', 'omits', 'shuffles') },
    ),
  ),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

const hourMs = 3_600_000;

/** Lets one world go by; gives what was told, and what was true. */
async function live(given: World) {
  const { plans, slownessMs, restartAtMs, faults, strangers, maxConcurrent, minGapMs } = given;
  let mood = 'none';
  const source = simulateSource({
    ...given,
    fault: (kind) => {
      mood = faults.next().value ?? 'none';
      if (mood === '429')
        throw Object.assign(new Error('slow'), { status: 429, isRetryable: true, retryAfterMs: 2_000 });
      if (mood === '503' || mood === 'network') throw Object.assign(new Error(mood), { isRetryable: true });
      if (kind === 'get') mood = 'none';
    },
    arrange: (ids) => {
      if (mood === 'omits') return ids.filter((_, index) => index % 3 !== 1);
      return mood === 'shuffles' ? ids.reverse() : ids;
    },
  });
  const startMs = performance.now();
  const options = { maxConcurrent, maxFaults: 1_000, timeoutMs: 10 * hourMs };
  let tracker = createRunTracker({ fake: source }, options);
  plans.forEach(({ addedAtMs, queuedMs, runningMs, end, removedAtMs }, index) => {
    const bornMs = startMs + addedAtMs;
    const life: Life = [
      [0, 'queued'],
      [bornMs + queuedMs, 'running'],
      [bornMs + queuedMs + runningMs, end],
    ];
    setTimeout(() => {
      source.lives.set(`r${index}`, life);
      tracker.add(`fake:r${index}`);
    }, addedAtMs);
    if (removedAtMs !== null) setTimeout(() => void tracker.remove(`fake:r${index}`), removedAtMs);
  });
  for (let index = 0; index < strangers; index += 1) source.lives.set(`s${index}`, [[0, 'running']]);
  const told: { ref: string; state: RunState | undefined; atMs: number; result: unknown }[] = [];
  const listen = async (): Promise<void> => {
    for await (const { ref, run } of tracker) {
      told.push({ ref, state: run?.state, atMs: performance.now() - startMs, result: run?.result });
      if (slownessMs > 0) await new Promise((resolve) => setTimeout(resolve, slownessMs));
    }
  };
  const loops = [listen()];
  if (restartAtMs !== null)
    setTimeout(() => {
      const resume = JSON.parse(JSON.stringify(tracker.state));
      tracker.close();
      tracker = createRunTracker({ fake: source }, { ...options, resume });
      loops.push(listen());
    }, restartAtMs);
  await vi.advanceTimersByTimeAsync(3 * hourMs);
  tracker.close();
  await Promise.all(loops);
  const leftTimers = vi.getTimerCount();
  const gaps = source.requests.slice(1).map(({ atMs }, index) => atMs - source.requests[index]!.atMs);
  return { told, leftTimers, mostAtOnce: source.mostAtOnce, gap: Math.min(...gaps, Infinity), minGapMs };
}

describe('createRunTracker, whatever happens', () => {
  it('gives each end exactly once, invents none, and keeps to the pace', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const { told, leftTimers, mostAtOnce, gap, minGapMs } = await live(given);
        expect(leftTimers).toBe(0);
        expect(mostAtOnce).toBeLessThanOrEqual(given.maxConcurrent);
        expect(gap).toBeGreaterThanOrEqual(minGapMs);
        given.plans.forEach(({ end, addedAtMs, queuedMs, runningMs, removedAtMs }, index) => {
          const own = told.filter(({ ref }) => ref === `fake:r${index}`);
          const states = own.map(({ state }) => state);
          expect(new Set(states).size).toBe(states.length);
          const terminal = own.filter(({ state }) => state && isTerminal(state));
          for (const { state, atMs, result } of terminal) {
            expect(state).toBe(end);
            expect(atMs).toBeGreaterThanOrEqual(addedAtMs + queuedMs + runningMs);
            // As `get` gives it.
            expect(result).toBe(`r${index}`);
          }
          if (removedAtMs === null) expect(states.at(-1)).toBe(end);
          else for (const { atMs } of own) expect(atMs).toBeLessThanOrEqual(removedAtMs);
          expect(terminal.length).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 60 },
    );
  });
});
