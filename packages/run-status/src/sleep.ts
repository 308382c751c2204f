/** The longest delay a timer takes: one more and it fires at once, on every runtime that follows the browsers. */
export const longestTimerMs = 2_147_483_647;

/**
 * Waits, in milliseconds, or until the signal aborts. Never rejects; look at the signal afterwards.
 * Leaves neither a timer nor a listener behind.
 */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(Math.max(ms, 0), longestTimerMs));
    signal?.addEventListener('abort', done);
  });
}
