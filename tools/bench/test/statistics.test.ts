import { describe, expect, it } from 'vitest';
import { median } from '../src/statistics/median.ts';
import { medianInterval } from '../src/statistics/median-interval.ts';
import { quantile } from '../src/statistics/quantile.ts';
import { seededRandom } from '../src/statistics/seeded-random.ts';
import { shuffle } from '../src/statistics/shuffle.ts';
import { slope } from '../src/statistics/slope.ts';

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0, 1],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 1, 3],
    [[10, 20], 0.25, 12.5],
    [[7], 0.975, 7],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses to make a figure out of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  it('is not moved by one value that is far off', () => {
    expect(median([1, 1.1, 1.2, 1.1, 900])).toBe(1.1);
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed, and not for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('is spread evenly from 0 up to 1', () => {
    const values = Array.from({ length: 100_000 }, seededRandom(20_260_101));
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) expect(quantile(values, share)).toBeCloseTo(share, 1.9);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it('refuses the seed from which it would never move', () => {
    expect(() => seededRandom(0)).toThrow(RangeError);
  });
});

describe('shuffle', () => {
  it('keeps every item, and puts each in every place about as often', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const shuffled = shuffle(['a', 'b', 'c'], random).join('');
      counts.set(shuffled, (counts.get(shuffled) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(count / 1000).toBeCloseTo(1, 0.7);
  });
});

describe('medianInterval', () => {
  const noisy = (centre: number, length: number) => {
    const random = seededRandom(11);
    return Array.from({ length }, () => centre + random() - 0.5);
  };

  it('holds the median, and is narrower for more values', () => {
    const few = medianInterval(noisy(10, 20));
    const many = medianInterval(noisy(10, 500));
    expect(many.low).toBeLessThan(10.05);
    expect(many.high).toBeGreaterThan(9.95);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2);
  });

  it('is the same each time', () => {
    expect(medianInterval(noisy(1, 30))).toEqual(medianInterval(noisy(1, 30)));
  });

  it('is a point where there is no spread', () => {
    expect(medianInterval([2, 2, 2, 2])).toEqual({ low: 2, high: 2 });
  });
});

describe('slope', () => {
  it('finds the growth of a line', () => {
    expect(slope([0, 1, 2, 3].map((x) => ({ x, y: 5 + 3 * x })))).toBe(3);
  });

  it('is not tilted by one point that is off', () => {
    const points = Array.from({ length: 9 }, (_, x) => ({ x, y: x === 8 ? 1000 : 5 }));
    expect(slope(points)).toBe(0);
  });

  it('refuses points at one place', () => {
    expect(() =>
      slope([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toThrow(RangeError);
  });
});
