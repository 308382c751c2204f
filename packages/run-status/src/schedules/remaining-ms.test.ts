import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationModel, emptyModel, learnDuration } from './duration-model.ts';
import { remainingMs } from './remaining-ms.ts';

const modelOf = (durations: readonly number[]): DurationModel => durations.reduce(learnDuration, emptyModel);

/** A class is 9 % wide: an answer may be off by that much of the whole duration. */
const classWidth = 2 ** (1 / 8);

describe('remainingMs', () => {
  it('is the median duration for a run that was just created', () => {
    const left = remainingMs(modelOf([1_000, 60_000, 60_000, 61_000, 900_000]), 0) ?? 0;
    expect(left).toBeGreaterThan(60_000 / classWidth);
    expect(left).toBeLessThan(61_000 * classWidth);
  });

  it('leaves out the runs that were shorter than this one is already', () => {
    const model = modelOf([...Array<number>(50).fill(10_000), 600_000, 600_000, 600_000]);
    expect(remainingMs(model, 0)).toBeLessThan(12_000);
    const left = remainingMs(model, 60_000) ?? 0;
    expect(left).toBeGreaterThan(600_000 / classWidth - 60_000);
    expect(left).toBeLessThan(600_000 * classWidth - 60_000);
  });

  it('says nothing of a run that is older than every one that it knows, or if it knows none', () => {
    expect(remainingMs(emptyModel, 0)).toBeUndefined();
    expect(remainingMs(modelOf([5_000, 6_000]), 10_000)).toBeUndefined();
  });

  it.each([NaN, -1, -Infinity])('takes an age of %s as 0', (age) => {
    const model = modelOf([5_000]);
    expect(remainingMs(model, age)).toBe(remainingMs(model, 0));
  });

  it('takes no notice of classes that are none', () => {
    const model = { version: 1, counts: { '96': 2, x: 9, '99999': 9, '100': Number.NaN, '90': -4 } } as const;
    expect(remainingMs(model, 0)).toBe(remainingMs({ version: 1, counts: { '96': 2 } }, 0));
  });

  it('is within a class of the median of what was left, whatever the durations', () => {
    const durations = fc.array(fc.integer({ min: 2, max: 50_000_000 }), { minLength: 1, maxLength: 99 });
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const sorted = [...all].sort((one, other) => one - other);
        const age = share * (sorted.at(-1) ?? 0) * 0.8;
        const left = remainingMs(modelOf(all), age);
        const beyond = sorted.filter((ms) => ms > age * classWidth);
        if (beyond.length === 0) return;
        // Those in the class of the age itself may count or not.
        const withClass = sorted.filter((ms) => ms > age / classWidth);
        const least = withClass[Math.ceil(withClass.length / 2) - 1] ?? 0;
        const most = beyond[Math.floor(beyond.length / 2)] ?? 0;
        expect(left).toBeGreaterThan(0);
        expect(age + (left ?? 0)).toBeGreaterThanOrEqual(least / classWidth ** 2);
        expect(age + (left ?? 0)).toBeLessThanOrEqual(most * classWidth ** 2);
      }),
    );
  });
});
