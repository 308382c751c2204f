import { describe, expect, it } from 'vitest';
import { createLatency } from '../src/faults/create-latency.ts';
import { createMock, OptionError } from '../src/index.ts';

const draw = (latency: number | string, seed = 1) => {
  const next = createLatency(latency, seed);
  return Array.from({ length: 10_000 }, next);
};

describe('createLatency', () => {
  it('is always the same for a number, and for a text that is one', () => {
    for (const latency of [40, '40']) expect(new Set(draw(latency))).toEqual(new Set([40]));
  });

  it('lies anywhere in a range, both ends included', () => {
    const drawn = draw('20-29');
    expect([...new Set(drawn)].sort()).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    for (const ms of new Set(drawn)) expect(drawn.filter((one) => one === ms).length).toBeGreaterThan(850);
  });

  it('has the median and the spread that it is given', () => {
    const drawn = draw('lognormal:300:0.5').sort((one, other) => one - other);
    const at = (share: number) => drawn[Math.floor(share * drawn.length)]!;
    expect(at(0.5)).toBeGreaterThan(290);
    expect(at(0.5)).toBeLessThan(310);
    // One standard deviation up and down: 300 · e^±0.5.
    expect(at(0.8413) / 300).toBeCloseTo(Math.exp(0.5), 1);
    expect(at(0.1587) / 300).toBeCloseTo(Math.exp(-0.5), 1);
    expect(drawn.every((ms) => Number.isInteger(ms) && ms > 0)).toBe(true);
  });

  it('repeats with the seed', () => {
    expect(draw('1-1000', 3)).toEqual(draw('1-1000', 3));
    expect(draw('1-1000', 3)).not.toEqual(draw('1-1000', 4));
  });

  it.each([-1, Number.NaN, '-1', '5-1', '1s', '', 'lognormal:1', 'lognormal:1:11', 'lognormal:3000000000:1'])(
    'refuses %j',
    async (latencyMs) => {
      expect(() => createLatency(latencyMs, 1)).toThrow(/^latencyMs must be milliseconds \(50\), a range /);
      await expect(createMock({ providers: ['duck'], latencyMs })).rejects.toThrow(OptionError);
    },
  );
});
