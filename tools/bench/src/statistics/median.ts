import { quantile } from './quantile.ts';

/**
 * The value in the middle: a few samples that something else on the machine disturbed do not move it.
 * @throws {RangeError} if there are no values.
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
