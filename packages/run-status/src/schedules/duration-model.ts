/**
 * How long runs took, as plain JSON: keep it in a file and go on with it. Durations are counted in classes of equal width on a logarithmic
 * scale, eight to a doubling.
 */
export interface DurationModel {
  readonly version: 1;
  /** Class → how many runs ended in it. Class `i` is from 2^(i/8) to 2^((i+1)/8) milliseconds. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Classes to a doubling of the duration. */
export const classesPerDoubling = 8;

/** Beyond this many runs the old ones count for half, so that a provider that became faster is noticed. */
const maxRuns = 4_000;

/** A model that knows nothing. */
export const emptyModel: DurationModel = { version: 1, counts: {} };

/** The class of a duration; below a millisecond it is the first. */
export function classOf(ms: number): number {
  return Math.floor(Math.log2(Math.max(1, ms)) * classesPerDoubling);
}

/**
 * A model that knows of one more run.
 * @param durationMs - from the run's creation to its end; what is no number of 0 or more changes nothing.
 */
export function learnDuration(model: DurationModel, durationMs: number): DurationModel {
  if (!(durationMs >= 0 && durationMs < Infinity)) return model;
  const name = String(classOf(durationMs));
  const counts = { ...model.counts, [name]: (model.counts[name] ?? 0) + 1 };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total <= maxRuns) return { version: 1, counts };
  const halved = Object.entries(counts).map(([key, count]) => [key, count / 2] as const);
  return { version: 1, counts: Object.fromEntries(halved.filter(([, count]) => count >= 0.5)) };
}
