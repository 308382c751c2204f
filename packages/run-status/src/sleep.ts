/** The longest delay a timer takes: one more and it fires at once, on every runtime that follows the browsers. */
export const longestTimerMs = 2_147_483_647;

/** No timer of ours is longer, so that a machine that slept is noticed this soon after it woke. */
const longestNapMs = 30_000;

/**
 * Waits, in milliseconds, or until the signal aborts; `Infinity` for ever. Never rejects; look at the signal afterwards. Leaves neither a
 * timer nor a listener behind.
 *
 * A timer stands still while a machine sleeps, and a clock can be set: what has passed is what the one or the other says, whichever is more.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const wallMs = Date.now();
  const steadyMs = performance.now();
  for (;;) {
    const leftMs = ms - Math.max(Date.now() - wallMs, performance.now() - steadyMs);
    if (!(leftMs > 0) || signal?.aborted) return;
    // Part of a millisecond is none to a timer.
    await nap(Math.min(Math.ceil(leftMs), longestNapMs), signal);
  }
}

function nap(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}
