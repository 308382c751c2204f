import type { SoakPlan } from './soak-plan.ts';

const providers = ['duck', 'happyrobot', 'modzy', 'nclue', 'thymia'];

/** What is published: a bit more than a minute. */
export const largeSoak: SoakPlan = {
  providers,
  runs: 500,
  seed: 7,
  speed: 20,
  queueMs: 40_000,
  runMs: 300_000,
  fillMs: 400_000,
  liveMs: 18_000,
  timeoutMs: 42_000,
  restarts: 3,
  tracking: { intervalMs: 1_500 },
};

/** What is a test: some twenty seconds. */
export const smallSoak: SoakPlan = {
  providers,
  runs: 60,
  seed: 7,
  speed: 20,
  queueMs: 20_000,
  runMs: 80_000,
  fillMs: 100_000,
  liveMs: 3_000,
  timeoutMs: 14_000,
  restarts: 1,
  tracking: { intervalMs: 1_000 },
};
