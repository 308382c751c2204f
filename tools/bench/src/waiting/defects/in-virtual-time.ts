import { startVirtualClock, type VirtualClock } from '../virtual-clock.ts';

/** Turns of the event loop that a body needs until it is read. */
const turns = 8;

/** Does something under a virtual clock, and gives the real one back. */
export async function inVirtualTime<Value>(work: (clock: VirtualClock) => Promise<Value>): Promise<Value> {
  const clock = startVirtualClock(turns);
  try {
    return await work(clock);
  } finally {
    clock.stop();
  }
}

/** A timer takes no more. */
const longestTimerMs = 2_147_483_647;

/** How a wait ended. */
export type Ending<Value> = { value: Value } | { error: unknown } | 'never';

/** Lets so much time pass at most, and says how a promise ended, if it did. */
export async function endingWithin<Value>(
  clock: VirtualClock,
  work: Promise<Value>,
  withinMs: number,
): Promise<Ending<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'never'>((resolve) => {
    let leftMs = withinMs;
    const arm = () => {
      const partMs = Math.min(leftMs, longestTimerMs);
      leftMs -= partMs;
      timer = setTimeout(leftMs > 0 ? arm : () => resolve('never'), partMs);
    };
    arm();
  });
  const ending = work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  try {
    return await clock.settle(Promise.race([ending, over]));
  } finally {
    clearTimeout(timer);
  }
}
