import { describe, expect, it } from 'vitest';
import { judgeSoak } from '../src/judge-soak.ts';
import { runSoak } from '../src/run-soak.ts';
import type { SoakPlan } from '../src/soak-plan.ts';
import { smallSoak } from '../src/soak-sizes.ts';

describe('a soak without a pace', () => {
  it('is found to exceed the budget', async () => {
    const nclueOnly = { ...smallSoak, providers: ['nclue'], runs: 6 };
    const hasty: SoakPlan = { ...nclueOnly, liveMs: 1_000, timeoutMs: 4_000, tracking: { intervalMs: 100 } };
    const wrong = judgeSoak(await runSoak({ ...hasty, isPaced: false }));
    expect(wrong.join()).toContain('nclue: a request came');
  });
});
