/**
 * Runs `work` until it settles, the time is over or the caller aborts, whichever comes first, even where `work` ignores
 * the signal it is given. Leaves no timer and no listener behind.
 *
 * @param timeoutMs - `Infinity` for no limit.
 * @param createError - makes the reason to reject with once the time is over.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | null | undefined,
  timeoutMs: number,
  createError: () => Error,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  const isLimited = timeoutMs !== Number.POSITIVE_INFINITY;
  const timer = isLimited ? setTimeout(() => controller.abort(createError()), timeoutMs) : undefined;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
