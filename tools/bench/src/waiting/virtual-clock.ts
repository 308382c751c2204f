import { type Clock, install } from '@sinonjs/fake-timers';

/** A clock that stands still until somebody waits, and then leaps to the next timer. */
export interface VirtualClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Lets time pass until a promise settles. @throws what it rejects with; an Error if nothing is left to wait for. */
  settle<Value>(work: Promise<Value>): Promise<Value>;
  /** Has time stand still until a promise settles: for work that no promise of this thread shows, such as cryptography. */
  hold<Value>(work: Promise<Value>): Promise<Value>;
  /** Forgets all timers and goes back to the start. */
  reset(): void;
  /** Gives the real clock back. */
  stop(): void;
}

const startsAt = Date.parse('2025-01-15T10:00:00Z');

// Taken before anything is replaced: the only thing here that lets pending promises run.
const realImmediate = setImmediate;

/**
 * Puts a virtual clock under `setTimeout`, `Date` and `performance`, for whatever code runs in this process. `setImmediate` and
 * `queueMicrotask` stay real.
 * @param turns - of the event loop before time may leap; more than one where something else than promises is at work, such as streams.
 */
export function startVirtualClock(turns = 1): VirtualClock {
  const clock: Clock = install({
    now: startsAt,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  let held = 0;
  return {
    now: () => clock.now,
    settle: async (work) => {
      let isSettled = false;
      const settled = () => {
        isSettled = true;
      };
      work.then(settled, settled);
      for (;;) {
        for (let turn = 0; (turn < turns || held > 0) && !isSettled; turn += 1)
          await new Promise<void>((resolve) => realImmediate(resolve));
        if (isSettled) return work;
        if (clock.countTimers() === 0) throw new Error('It waits, and no timer is left that could end it.');
        clock.next();
      }
    },
    hold: async (work) => {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
    reset: () => {
      clock.reset();
      clock.setSystemTime(startsAt);
    },
    stop: () => clock.uninstall(),
  };
}
