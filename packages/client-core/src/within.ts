import { MAX_DELAY_MS } from './max-delay-ms.ts';

/**
 * Runs `work` until it settles, the time is over or the caller aborts, whichever comes first, even where `work` ignores
 * the signal it is given. Leaves no timer and no listener behind.
 *
 * @param timeoutMs - at most 2_147_483_647; `Infinity` or none for no limit.
 * @param onTimeout - what happens once the time is over: it throws, or returns what stands for the result.
 */
export function within<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | null | undefined,
  timeoutMs?: number,
  onTimeout?: () => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted(); // What an executor throws rejects.
    const controller = new AbortController();
    const end = <Value>(settle: (value: Value) => void, value: Value) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle(value);
    };
    const stop = (outcome: () => T) => {
      end(resolve, new Promise<T>((done) => done(outcome())));
      controller.abort(); // Ends what is still going on, whose outcome no longer counts.
    };
    const abort = () =>
      stop(() => {
        throw signal?.reason;
      });
    signal?.addEventListener('abort', abort);
    const timer = (timeoutMs as number) <= MAX_DELAY_MS ? setTimeout(stop, timeoutMs, onTimeout) : undefined;
    work(controller.signal).then(
      (value) => end(resolve, value),
      (error) => end(reject, error),
    );
  });
}
