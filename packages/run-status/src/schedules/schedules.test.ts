import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyModel, learnDuration } from './duration-model.ts';
import { exponential } from './exponential.ts';
import { fixed } from './fixed.ts';
import { learned } from './learned.ts';
import type { Schedule } from './schedule.ts';
import { sqrt } from './sqrt.ts';

/** The ages at which a schedule checks. */
function agesOf(schedule: Schedule, count: number): number[] {
  const ages: number[] = [];
  let ageMs = 0;
  for (let checks = 1; checks <= count; checks += 1) {
    ageMs += schedule({ ageMs, checks });
    ages.push(ageMs);
  }
  return ages;
}

/** What a schedule costs: requests and mean delay over runs of these lengths. */
function costOf(schedule: Schedule, durations: readonly number[]): { requests: number; delayMs: number } {
  let requests = 0;
  let delayMs = 0;
  for (const duration of durations) {
    let ageMs = 0;
    let checks = 1;
    for (; ageMs < duration; checks += 1) ageMs += schedule({ ageMs, checks });
    requests += checks;
    delayMs += ageMs - duration;
  }
  return { requests: requests / durations.length, delayMs: delayMs / durations.length };
}

/** As many quantiles of a log-normal distribution, in an order that is neither rising nor falling. */
function logNormal(medianMs: number, sigma: number, count: number): number[] {
  const quantile = (share: number): number => {
    // Halving finds what has no closed form: the normal distribution's quantile, by its logistic neighbor's bounds.
    let [low, high] = [-6, 6];
    for (let step = 0; step < 50; step += 1) {
      const middle = (low + high) / 2;
      if (normalShare(middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return Array.from({ length: count }, (_, index) => {
    const share = (((index * 7919) % count) + 0.5) / count;
    return medianMs * Math.exp(sigma * quantile(share));
  });
}

/** The normal distribution function, by Simpson's rule. */
function normalShare(z: number): number {
  const steps = 200;
  const width = z / steps;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let index = 1; index < steps; index += 1) sum += density(index * width) * (index % 2 === 0 ? 2 : 4);
  return 0.5 + (sum * width) / 3;
}

describe('fixed', () => {
  it('is always the same', () => expect(agesOf(fixed(2_000), 3)).toEqual([2_000, 4_000, 6_000]));
});

describe('exponential', () => {
  it('grows by its factor up to its limit', () => {
    expect(agesOf(exponential({ firstMs: 1_000, factor: 2, maxMs: 5_000 }), 4)).toEqual([
      1_000, 3_000, 7_000, 12_000,
    ]);
  });
});

describe('sqrt', () => {
  it('checks at the squares: 1, 4, 9 … halves of the cost of a request', () => {
    const ages = agesOf(sqrt(2_000), 5).map(Math.round);
    expect(ages).toEqual([1_000, 4_000, 9_000, 16_000, 25_000]);
  });
});

describe('learned', () => {
  it('is the square root while nothing is known', () => {
    const plain = agesOf(sqrt(800), 30);
    const ages = agesOf(learned({ requestCostMs: 800 }), 30);
    expect(ages.map((age) => age.toFixed(3))).toEqual(plain.map((age) => age.toFixed(3)));
  });

  it('waits until runs begin to end, checks often there, and grows patient beyond', () => {
    const schedule = learned();
    for (const duration of logNormal(300_000, 0.2, 500)) schedule.learn(duration);
    const ages = agesOf(schedule, 60);
    const gaps = ages.map((age, index) => age - (ages[index - 1] ?? 0));
    const within = gaps.filter((_, index) => (ages[index] ?? 0) > 270_000 && (ages[index] ?? 0) < 360_000);
    expect(ages[0]).toBeGreaterThan(30_000);
    expect(ages.filter((age) => age < 150_000).length).toBeLessThan(6);
    expect(Math.max(...within)).toBeLessThan(12_000);
    expect(gaps.at(-1)).toBeGreaterThan(15_000);
  });

  it('needs at most 0.65 of the requests of a fixed interval with the same delay, where runs are alike', () => {
    const durations = logNormal(300_000, 0.3, 1_000);
    const schedule = learned();
    let requests = 0;
    let delayMs = 0;
    for (const duration of durations) {
      const cost = costOf(schedule, [duration]);
      requests += cost.requests / durations.length;
      delayMs += cost.delayMs / durations.length;
      schedule.learn(duration);
    }
    const same = costOf(fixed(2 * delayMs), durations);
    expect(same.delayMs / delayMs).toBeGreaterThan(0.9);
    expect(requests / same.requests).toBeLessThan(0.65);
  });

  it('goes on from the JSON of an earlier one', () => {
    const first = learned();
    for (const duration of logNormal(60_000, 0.4, 50)) first.learn(duration);
    const second = learned({ model: JSON.parse(JSON.stringify(first.model)) });
    expect(agesOf(second, 20)).toEqual(agesOf(first, 20));
  });

  it('forgets: old runs count for half once there are thousands', () => {
    let model = emptyModel;
    for (let run = 0; run < 10_000; run += 1) model = learnDuration(model, 1_000);
    for (let run = 0; run < 4_000; run += 1) model = learnDuration(model, 60_000);
    const counts = Object.values(model.counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4_000);
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
  });

  it('learns nothing from what is no duration', () => {
    const schedule = learned();
    for (const bad of [Number.NaN, -1, Number.POSITIVE_INFINITY]) schedule.learn(bad);
    expect(schedule.model).toEqual(emptyModel);
  });

  it('always gives a number that can be waited, whatever it has learned', () => {
    const durations = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 60 });
    const ages = fc.double({ min: 0, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(
        durations,
        ages,
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (seen, ageMs, requestCostMs) => {
          const schedule = learned({ requestCostMs });
          for (const duration of seen) schedule.learn(duration);
          const gap = schedule({ ageMs, checks: 1 });
          expect(gap).toBeGreaterThan(0);
          expect(gap).toBeLessThan(Number.POSITIVE_INFINITY);
        },
      ),
    );
  });
});

describe('a schedule that cannot be', () => {
  it.each([
    ['fixed', () => fixed(0), 'fixed: intervalMs'],
    ['fixed', () => fixed(Number.NaN), 'fixed: intervalMs'],
    [
      'exponential',
      () => exponential({ factor: 0.5 }),
      'exponential: factor must be a number of 1 or more; got 0.5',
    ],
    ['exponential', () => exponential({ maxMs: Number.POSITIVE_INFINITY }), 'exponential: maxMs'],
    ['sqrt', () => sqrt(-1), 'requestCostMs'],
    ['exponential', () => exponential({ firstMs: '5' as never }), 'exponential: firstMs'],
    ['learned', () => learned({ requestCostMs: 0 }), 'learned: requestCostMs'],
    ['learned', () => learned({ model: { a: 1 } as never }), 'learned: model must be'],
    ['learned', () => learned({ model: { version: 1 } as never }), 'learned: model must be'],
    ['learned', () => learned({ model: 'known' as never }), 'learned: model must be'],
  ])('%s is refused, and the option named', (_name, make, option) => {
    expect(make).toThrow(RangeError);
    expect(make).toThrow(option);
  });
});
