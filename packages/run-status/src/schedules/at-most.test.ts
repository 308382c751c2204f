import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMost } from './at-most.ts';
import { exponential } from './exponential.ts';
import { fixed } from './fixed.ts';
import { learned } from './learned.ts';
import { sqrt } from './sqrt.ts';

describe('atMost', () => {
  it('leaves intervals that are short enough as they are, and cuts the others', () => {
    const schedule = atMost(({ checks }) => checks * 1_000, 3_000);
    const gaps = [1, 2, 3, 4, 100].map((checks) => schedule({ ageMs: 0, checks }));
    expect(gaps).toEqual([1_000, 2_000, 3_000, 3_000, 3_000]);
  });

  it('hands on what is known of the wait', () => {
    const asked: unknown[] = [];
    const schedule = atMost((soFar) => asked.push(soFar), 10);
    schedule({ ageMs: 5, checks: 2 });
    expect(asked).toEqual([{ ageMs: 5, checks: 2 }]);
  });

  it.each([
    ['sqrt', sqrt()],
    ['learned', learned()],
    ['exponential', exponential()],
    ['fixed', fixed(60_000)],
    ['one that never comes', () => Number.POSITIVE_INFINITY],
  ])('is never longer, and never longer than %s alone', (_name, schedule) => {
    const ages = fc.double({ min: 0, max: 1e13, noNaN: true });
    const limits = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 10_000 }), limits, (ageMs, checks, maxMs) => {
        const gap = atMost(schedule, maxMs)({ ageMs, checks });
        expect(gap).toBe(Math.min(maxMs, schedule({ ageMs, checks })));
        expect(gap).toBeGreaterThan(0);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, and names the option', (maxMs) => {
    expect(() => atMost(sqrt(), maxMs)).toThrow(RangeError);
    expect(() => atMost(sqrt(), maxMs)).toThrow(/^atMost: maxMs must be /);
  });

  it('refuses what is no schedule', () => {
    expect(() => atMost(5_000 as never, 10)).toThrow(
      'atMost: schedule must be a function such as sqrt(); got 5000',
    );
  });
});
