import type { RateFact } from './strict-facts.ts';

/** Where a caller stands with its limit, after a request. */
export interface RateState {
  readonly isAllowed: boolean;
  /** How many requests may come at once after a rest. */
  readonly limit: number;
  /** How many may still come now. */
  readonly remaining: number;
  /** Milliseconds until the next one is allowed; 0 if it is now. */
  readonly waitMs: number;
  /** Milliseconds until all of them may come again. */
  readonly fullInMs: number;
}

/** Who can be told apart; beyond that the caller that came first is forgotten. */
const mostCallers = 10_000;

/**
 * Makes the function that counts a caller's request: a bucket of `burst` for each caller, filled at `requestsPerSecond`. A request that is
 * refused takes nothing from it.
 * @param nowMs - real milliseconds from any origin.
 */
export function createRateLimit(
  { requestsPerSecond, burst, earlyMs = 0 }: RateFact,
  nowMs: () => number,
): (caller: string) => RateState {
  const intervalMs = 1000 / requestsPerSecond;
  const slackMs = intervalMs * (burst - 1) + earlyMs;
  /** When the bucket of a caller will be full again. */
  const fullAt = new Map<string, number>();
  return (caller) => {
    const now = Math.floor(nowMs()); // In whole milliseconds sums are exact.
    const before = Math.max(fullAt.get(caller) ?? 0, now);
    const isAllowed = before - now <= slackMs;
    const after = isAllowed ? before + intervalMs : before;
    if (isAllowed) fullAt.set(caller, after);
    const [first] = fullAt.keys();
    if (fullAt.size > mostCallers && first !== undefined) fullAt.delete(first);
    return {
      isAllowed,
      limit: burst,
      remaining: Math.max(0, Math.floor(burst - (after - now) / intervalMs)),
      waitMs: Math.max(0, after - now - slackMs),
      fullInMs: after - now,
    };
  };
}
