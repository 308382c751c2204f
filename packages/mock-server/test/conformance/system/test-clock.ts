import type { Clock } from '../../../src/clock/clock.ts';

/** Where time begins in every sequence, so that each can be repeated alone. */
export const startMs: number = Date.UTC(2026, 1, 3, 6, 0, 0, 137);

/** Time that stands still until a command moves it, and that can be wound back once everything is forgotten. */
export interface TestClock extends Clock {
  rewind(): void;
}

export function createTestClock(): TestClock {
  let now = startMs;
  return {
    speed: 0,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    rewind: () => {
      now = startMs;
    },
  };
}
