import { classesPerDoubling, type DurationModel } from './duration-model.ts';

/** Natural logarithm of the width of a class. */
const width = Math.LN2 / classesPerDoubling;

/** How many runs' worth of weight "nothing is known" has, against what was seen. */
const priorRuns = 1;

/** How often runs of an age end, by class: the expected number of ends per unit of ln(age), for a run that has come so far. */
export interface Hazard {
  /** The lowest class of {@link Hazard.rates}; below it nothing ends but by surprise. */
  readonly first: number;
  readonly rates: readonly number[];
  /** For ages beneath and beyond the classes. */
  readonly below: number;
  readonly above: number;
}

/**
 * Reads the hazard from a model: of the runs that have come to a class, which share ended in it. Counts are smoothed by a normal
 * kernel whose width follows Silverman's rule on the logarithms, and "nothing is known", a hazard of 1/age, has the weight of one run;
 * beyond all that was seen it is all there is.
 */
export function hazardOf({ counts }: DurationModel): Hazard {
  const seen = Object.entries(counts)
    .map(([name, count]) => [Number(name), count] as const)
    .filter(([index, count]) => Number.isInteger(index) && index >= 0 && index < 512 && count > 0)
    .sort(([one], [other]) => one - other);
  const total = seen.reduce((sum, [, count]) => sum + count, 0);
  const [lowest = 0] = seen[0] ?? [];
  const [highest = -1] = seen.at(-1) ?? [];
  if (total === 0) return { first: 0, rates: [], below: 1, above: 1 };
  const bandwidth = bandwidthOf(seen, total);
  const margin = Math.ceil(3 * bandwidth);
  const first = lowest - margin;
  const smooth = new Array<number>(highest - lowest + 1 + 2 * margin).fill(0);
  for (const [index, count] of seen) {
    const weights = kernel(bandwidth, margin);
    weights.forEach((weight, at) => {
      const place = index - first - margin + at;
      smooth[place] = (smooth[place] ?? 0) + weight * count;
    });
  }
  let atRisk = total;
  const rates = smooth.map((ended) => {
    // Half of those that end in a class are no longer at risk in its middle.
    const rate = (ended / width + priorRuns) / (Math.max(0, atRisk - ended / 2) + priorRuns);
    atRisk -= ended;
    return rate;
  });
  return { first, rates, below: priorRuns / (total + priorRuns), above: 1 };
}

/** In classes; never under half a class. */
function bandwidthOf(seen: readonly (readonly [number, number])[], total: number): number {
  const mean = seen.reduce((sum, [index, count]) => sum + index * count, 0) / total;
  const variance = seen.reduce((sum, [index, count]) => sum + (index - mean) ** 2 * count, 0) / total;
  const quartile = (share: number): number => {
    let passed = 0;
    const found = seen.find(([, count]) => {
      passed += count;
      return passed >= share * total;
    });
    return found?.[0] ?? 0;
  };
  const spread = Math.min(Math.sqrt(variance), (quartile(0.75) - quartile(0.25) + 1) / 1.34);
  return Math.max(0.5, 0.9 * spread * total ** -0.2, total < 4 ? 3 : 0);
}

function kernel(bandwidth: number, margin: number): number[] {
  const raw = Array.from({ length: 2 * margin + 1 }, (_, at) =>
    Math.exp(-(((at - margin) / bandwidth) ** 2) / 2),
  );
  const sum = raw.reduce((one, other) => one + other, 0);
  return raw.map((weight) => weight / sum);
}
