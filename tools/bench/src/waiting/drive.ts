import { quantile } from '../statistics/quantile.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import type { Contender } from './contenders/contender.ts';
import { startRun } from './simulated-run.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** After this long a run that has not ended is given up. */
export const deadlineMs = 86_400_000;

/** What waiting for many runs in one way came to. */
export interface Cost {
  readonly settingMs: number;
  readonly runs: number;
  readonly requestsPerRun: number;
  /** Between the end of a run and its being reported; runs that never end have none. */
  readonly meanDelayMs: number;
  readonly p95DelayMs: number;
}

/** Waits for one run after the other, each from its start. */
export async function drive(
  clock: VirtualClock,
  contender: Contender,
  settingMs: number,
  durations: readonly number[],
): Promise<Cost> {
  const waiting = contender.start(settingMs);
  const delays: number[] = [];
  let requests = 0;
  const { random } = Math;
  // The jitter of others is the same each time, too.
  Math.random = seededRandom(1);
  try {
    for (const durationMs of durations) {
      clock.reset();
      const run = startRun(durationMs);
      const from = performance.now();
      await clock.settle(waiting.wait(run, deadlineMs));
      requests += run.requests;
      if (durationMs !== Infinity) delays.push(performance.now() - from - durationMs);
    }
  } finally {
    Math.random = random;
  }
  return {
    settingMs,
    runs: durations.length,
    requestsPerRun: requests / durations.length,
    meanDelayMs: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    p95DelayMs: quantile(delays, 0.95),
  };
}
