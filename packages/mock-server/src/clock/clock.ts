/** What a clock begins with. */
export interface ClockOptions {
  /**
   * Virtual milliseconds that pass in one real millisecond, 0 or more; with 0 time stands still until it is advanced.
   * @default 1
   */
  readonly speed?: number;
  /**
   * The virtual time at the start, in epoch milliseconds.
   * @default Date.now()
   */
  readonly startMs?: number;
  /**
   * Real milliseconds, from any origin; it must not go back.
   * @default performance.now
   */
  readonly realNowMs?: () => number;
}

/** Time as a mock server tells it: real time by a factor, and what was skipped. It never goes back. */
export interface Clock {
  readonly speed: number;
  /** The virtual time, in whole epoch milliseconds. */
  now(): number;
  /**
   * Skips virtual time.
   * @throws {RangeError} if `ms` is not a number of 0 or more.
   */
  advance(ms: number): void;
}

/**
 * A clock in virtual time. It has no timers: what depends on it is computed when it is asked for.
 * @throws {RangeError} if `speed` is not a number of 0 or more.
 */
export function createClock(options: ClockOptions = {}): Clock {
  const { speed = 1, startMs = Date.now(), realNowMs = () => performance.now() } = options;
  requireAmount('speed', speed);
  const realStart = realNowMs();
  let skipped = 0;
  return {
    speed,
    now: () => Math.floor(startMs + skipped + (realNowMs() - realStart) * speed),
    advance: (ms) => {
      requireAmount('ms', ms);
      skipped += ms;
    },
  };
}

function requireAmount(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0)
    throw new RangeError(`${name} must be a number of 0 or more; got ${value}.`);
}
