import { deadlineMs } from './drive.ts';

/** What a fixed interval costs; by arithmetic, since nothing else is in it: a check at once, and then one after each interval. */
export interface FixedCost {
  readonly intervalMs: number;
  readonly requestsPerRun: number;
  readonly meanDelayMs: number;
}

export function costOfFixed(durations: readonly number[], intervalMs: number): FixedCost {
  let requests = 0;
  let delayMs = 0;
  let ended = 0;
  for (const durationMs of durations) {
    if (durationMs === Infinity) requests += Math.ceil(deadlineMs / intervalMs);
    else {
      const intervals = Math.ceil(durationMs / intervalMs);
      requests += intervals + 1;
      delayMs += intervals * intervalMs - durationMs;
      ended += 1;
    }
  }
  return { intervalMs, requestsPerRun: requests / durations.length, meanDelayMs: delayMs / ended };
}

/** The fixed interval with the fewest requests among those whose mean delay is not longer: found by trying them all, in steps of 0.5 %. */
export function bestFixed(durations: readonly number[], meanDelayMs: number): FixedCost {
  // The mean delay is half of the interval, more or less; above, only to be sure.
  let best = costOfFixed(durations, meanDelayMs);
  for (let intervalMs = meanDelayMs; intervalMs < 8 * meanDelayMs; intervalMs *= 1.005) {
    const cost = costOfFixed(durations, intervalMs);
    if (cost.meanDelayMs <= meanDelayMs && cost.requestsPerRun < best.requestsPerRun) best = cost;
  }
  return best;
}
