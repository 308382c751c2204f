import { median } from './median.ts';
import { quantile } from './quantile.ts';
import { seededRandom } from './seeded-random.ts';

/** Where the median lies with 95 % confidence. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The interval of a median by bootstrap: the spread of the medians of samples drawn, with replacement, from the values.
 * Always the same for the same values.
 * @throws {RangeError} if there are no values.
 */
export function medianInterval(values: readonly number[], draws = 1000): Interval {
  const random = seededRandom(values.length + 1);
  const medians = Array.from({ length: draws }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  );
  return { low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}
