/**
 * How often the runs of a source want to be looked at, summed up: their schedules give each a gap `g` for which a request of its own is
 * worth its cost.
 */
export interface Wishes {
  /** How many runs. */
  readonly count: number;
  /** The sum of 1/g. */
  readonly sum: number;
  /** The sum of 1/g². */
  readonly squares: number;
}

/**
 * Whether reading a list costs less than asking for each run.
 *
 * A schedule that leaves a gap g reckons with a rate of ends h = 2c/g², where c is what a request costs (see `sqrt`). Requests and delay of
 * runs that are asked for one by one then cost 2c·Σ(1/g). A list of r requests at its best interval, √(r/Σ(1/g²)), costs 2c·√(r·Σ(1/g²)).
 * So it pays while r is less than (Σ1/g)²/Σ(1/g²), which is the number of runs if all gaps are alike.
 */
export function isSweepWorth(requests: number, { count, sum, squares }: Wishes): boolean {
  return count > requests && requests < sum ** 2 / squares;
}

/** The best interval between two readings of a list that costs so many requests, in milliseconds. */
export function sweepGapMs(requests: number, { squares }: Wishes): number {
  return Math.sqrt(requests / squares);
}

/** Wishes that are kept up to date while runs come, change and go. */
export interface WishSum extends Wishes {
  /** Adds a gap, in milliseconds. */
  add(gapMs: number): void;
  /** Takes back one that was added. */
  subtract(gapMs: number): void;
}

/** Makes an empty sum. */
export function createWishSum(): WishSum {
  const sums = { count: 0, sum: 0, squares: 0 };
  const change = (sign: 1 | -1, gapMs: number): void => {
    sums.count += sign;
    sums.sum += sign / gapMs;
    sums.squares += sign / gapMs ** 2;
    // What rounding left behind.
    if (sums.count === 0) sums.sum = sums.squares = 0;
  };
  return Object.assign(sums, {
    add: (gapMs: number) => change(1, gapMs),
    subtract: (gapMs: number) => change(-1, gapMs),
  });
}
