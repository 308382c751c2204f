import { describe, expect, it } from 'vitest';
import { behaviors } from '../src/soak/behaviors.ts';
import { nameScenario, pickScenario, scenarios } from '../src/soak/scenarios.ts';

describe('scenarios', () => {
  it('are a hundred in a hundred, with a name each', () => {
    expect(scenarios.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    expect(new Set(scenarios.map(nameScenario)).size).toBe(scenarios.length);
  });

  it('use all that the server can do', () => {
    expect(new Set(scenarios.map(({ behavior }) => behavior))).toEqual(new Set(behaviors));
  });
});

describe('pickScenario', () => {
  it('gives each its share', () => {
    const picked = Array.from({ length: 1000 }, (_, index) => pickScenario(index / 1000));
    for (const scenario of scenarios) {
      const count = picked.filter((other) => other === scenario).length;
      expect(Math.abs(count - scenario.share * 10)).toBeLessThanOrEqual(1);
    }
  });
});
