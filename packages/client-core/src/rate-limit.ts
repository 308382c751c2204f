import { MAX_DELAY_MS } from './max-delay-ms.ts';
import { requireThat } from './require-that.ts';
import { within } from './within.ts';

/** How long a provider's `Retry-After` stops all calls at most: one absurd value must not end a service. */
const MAX_PAUSE_MS = 3_600_000;

/** A pace that calls keep, one budget for all clients that share it. */
export interface RateLimit {
  /** How many requests a second are sent on average. */
  readonly requestsPerSecond: number;
  /** How many are sent at once after a rest. */
  readonly burst: number;
  /** How long a request made now would wait, in milliseconds; 0 when it would not. */
  readonly waitMs: number;
  /**
   * Waits for a turn, first come, first served. An abort gives the turn to the next.
   *
   * @param maxWaitMs - how long to wait. @default Infinity
   * @returns false, at once, when the turn would come later than that.
   * @throws the signal's reason.
   */
  acquire(signal?: AbortSignal | null, maxWaitMs?: number): Promise<boolean>;
  /** Gives no turn for that many milliseconds, an hour at most, and none at all to who cannot wait so long. */
  pause(delayMs: number): void;
}

/**
 * Makes a rate limit: a bucket of `burst` turns that is filled at `requestsPerSecond`.
 *
 * @param options.requestsPerSecond - above 0; 0.5 is a request every two seconds.
 * @param options.burst - 1 or more. @default 1
 * @throws {ConfigurationError} for a wrong option.
 */
export function createRateLimit(options: { requestsPerSecond: number; burst?: number }): RateLimit {
  const { requestsPerSecond, burst = 1 } = options;
  const intervalMs = 1000 / requestsPerSecond;
  // How long a bucket takes to fill but for one turn.
  const restMs = intervalMs * (burst - 1);
  requireThat(
    () => intervalMs > 0 && restMs >= 0 && intervalMs * burst < MAX_DELAY_MS,
    'rateLimit',
    'requestsPerSecond, burst',
    'above 0, from 1',
  );
  // When the bucket will be full again. A turn is free while that is no further away than `restMs`.
  let fullAt = 0;
  // What gives each its turn, or none, and until when it waits.
  const queue = new Map<(isFree: boolean) => void, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitMs = (ahead: number) =>
    Math.max(0, Math.ceil(Math.max(0, fullAt - performance.now()) + ahead * intervalMs - restMs));
  const serve = () => {
    clearTimeout(timer);
    for (const [give, until] of queue) {
      const ms = waitMs(0);
      if (!ms) fullAt = Math.max(fullAt, performance.now()) + intervalMs;
      if (!ms || performance.now() + ms > until) give(!ms);
    }
    if (queue.size) timer = setTimeout(serve, waitMs(0));
  };
  return {
    requestsPerSecond,
    burst,
    get waitMs() {
      return waitMs(queue.size);
    },
    async acquire(signal, maxWaitMs) {
      if (waitMs(queue.size) > Number(maxWaitMs)) return false;
      const wait = (ended: AbortSignal) =>
        new Promise<boolean>((resolve) => {
          const give = (isFree: boolean) => {
            queue.delete(give);
            resolve(isFree);
          };
          queue.set(give, performance.now() + Number(maxWaitMs));
          // At once, for the call that is made in place of an aborted one.
          ended.addEventListener('abort', () => {
            give(false);
            serve();
          });
          serve();
        });
      return within(wait, signal, maxWaitMs, () => false);
    },
    pause(delayMs) {
      fullAt = Math.max(fullAt, performance.now() + Math.min(delayMs, MAX_PAUSE_MS) + restMs);
      serve();
    },
  };
}
