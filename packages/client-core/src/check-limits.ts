import type { Limits } from './limits.ts';
import { requireThat } from './require-that.ts';

/** Limits that are all there. */
export type CheckedLimits = { [Name in keyof Limits]-?: number };

const DEFAULTS: CheckedLimits = {
  timeoutMs: 60_000,
  attemptTimeoutMs: 30_000,
  maxRetries: 2,
  maxResponseBytes: 33_554_432,
};

/**
 * Checks limits, and fills in those that are not given.
 *
 * @throws {ConfigurationError} naming the limit.
 */
export function checkLimits(
  provider: string,
  given: Limits,
  defaults: CheckedLimits = DEFAULTS,
): CheckedLimits {
  const limits = { ...defaults };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const { [name]: value = limits[name] } = given;
    const least = name === 'maxRetries' ? 0 : 1;
    const read = () => typeof value === 'number' && value >= least && value;
    limits[name] = requireThat(read, provider, name, `a number from ${least}`) as number;
  }
  return limits;
}
