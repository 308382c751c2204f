import { parseRetryAfterMs } from './parse-retry-after-ms.ts';
import { serverNow } from './retry-after-of.ts';

/** How long a reply that is all right can stop the ones after it, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/**
 * Reads from a reply's `X-RateLimit-Remaining` and `X-RateLimit-Reset` (epoch seconds, as Duck sends it) when to come back:
 * once the limit is reset, if it is used up.
 *
 * @returns milliseconds, above 0; undefined where the limit is not used up, or the reset is past: a fixed 0 where a server does
 *   not know; on a 2xx reply at most 60_000.
 */
export function rateLimitReset(response: Response): number | undefined {
  const { ok, status, headers } = response;
  const now = serverNow(response);
  // Of a failure with another status, the limit is not the reason.
  const isUsedUp = ok ? headers.get('x-ratelimit-remaining') === '0' : status === 429;
  const resetMs = isUsedUp ? parseRetryAfterMs(headers.get('x-ratelimit-reset'), 0) : undefined;
  const waitMs = (resetMs ?? 0) - now;
  // On a 2xx reply, more than a minute is no state of a limit but another unit of time.
  return waitMs > 0 && !(ok && waitMs > MAX_WAIT_MS) ? waitMs : undefined;
}
