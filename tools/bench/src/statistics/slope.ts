import { median } from './median.ts';

/** A measurement at a place. */
export interface Point {
  x: number;
  y: number;
}

/**
 * How much `y` grows for each unit of `x`: the median of the slopes between all pairs of points (Theil and Sen), so that one
 * point that is off does not tilt it.
 * @throws {RangeError} if there are no two points with different `x`.
 */
export function slope(points: readonly Point[]): number {
  const slopes = points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .filter(({ x }) => x !== from.x)
      .map((to) => (to.y - from.y) / (to.x - from.x)),
  );
  return median(slopes);
}
