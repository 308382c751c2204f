import { requireMs } from '../require-ms.ts';
import { shown } from '../shown.ts';
import type { Schedule } from './schedule.ts';

/** How an {@link exponential} schedule grows. */
export interface ExponentialOptions {
  /** The first interval, in milliseconds, more than 0. @default 1_000 */
  readonly firstMs?: number;
  /** What each interval is multiplied with, 1 or more. @default 1.5 */
  readonly factor?: number;
  /** The longest interval, in milliseconds, more than 0. @default 30_000 */
  readonly maxMs?: number;
}

/**
 * Intervals that grow by a factor up to a limit, as google-gax and Smithy's waiters have them. The delay is in proportion to the run's
 * length until the limit is reached.
 * @throws {RangeError} if an option is out of range.
 */
export function exponential({
  firstMs = 1_000,
  factor = 1.5,
  maxMs = 30_000,
}: ExponentialOptions = {}): Schedule {
  requireMs('exponential: firstMs', firstMs);
  requireMs('exponential: maxMs', maxMs);
  if (!(Number.isFinite(factor) && factor >= 1))
    throw new RangeError(`exponential: factor must be a number of 1 or more; got ${shown(factor)}`);
  return ({ checks }) => Math.min(maxMs, firstMs * factor ** (checks - 1));
}
