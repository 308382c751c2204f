import type { Arrival } from './soak-record.ts';

/** What was under way when the server asked may still come. */
const underWayMs = 100;
/** What timers and clocks are exact to. */
const slackMs = 20;

/**
 * How many requests to a provider came while its server had asked to be left alone.
 * @param lagMs - for how long this process did nothing at a time: what had been sent then comes later.
 */
export function countTooSoon(arrivals: readonly Arrival[], lagMs: number): number {
  const asked = arrivals.flatMap(({ atMs, fault }) => {
    const seconds = /retry-after=(\d+)/.exec(fault ?? '')?.[1];
    return seconds === undefined
      ? []
      : [{ fromMs: atMs + underWayMs + lagMs, toMs: atMs + Number(seconds) * 1_000 - slackMs }];
  });
  return arrivals.filter(({ atMs }) => asked.some(({ fromMs, toMs }) => atMs > fromMs && atMs < toMs)).length;
}
