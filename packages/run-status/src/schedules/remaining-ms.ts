import { classesPerDoubling, type DurationModel } from './duration-model.ts';

/** A class of a model, as what it says of a run: how many of the runs that are to be counted ended from here to there. */
interface Span {
  readonly fromMs: number;
  readonly toMs: number;
  readonly runs: number;
}

/**
 * How long a run has probably left: the median of what was left of the runs in a model that lasted longer than this one has so far. Inside of a
 * class every factor of the duration is taken to be as likely as any other.
 *
 * @param ageMs - since its creation, in milliseconds. What is no number of 0 or more counts as 0.
 * @returns in milliseconds, more than 0; absent if fewer than half a run of the model lasted longer: then it says nothing of such a run.
 */
export function remainingMs({ counts }: DurationModel, ageMs: number): number | undefined {
  const age = Math.max(0, ageMs || 0);
  const ahead = Object.entries(counts)
    .map(([name, count]) => spanBeyond(age, Number(name), count))
    .filter(({ runs, toMs }) => runs > 0 && toMs < Infinity)
    .sort((one, other) => one.fromMs - other.fromMs);
  let half = ahead.reduce((sum, { runs }) => sum + runs, 0) / 2;
  if (half < 0.25) return undefined;
  for (const { fromMs, toMs, runs } of ahead) {
    if (half <= runs) return fromMs * (toMs / fromMs) ** (half / runs) - age;
    half -= runs;
  }
  return undefined;
}

/** The part of a class that lies beyond an age. */
function spanBeyond(ageMs: number, index: number, count: number): Span {
  const startMs = 2 ** (index / classesPerDoubling);
  const toMs = 2 ** ((index + 1) / classesPerDoubling);
  const fromMs = Math.max(startMs, Math.min(ageMs, toMs));
  return { fromMs, toMs, runs: count * Math.log2(toMs / fromMs) * classesPerDoubling };
}
