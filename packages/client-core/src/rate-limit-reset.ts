import { parseRetryAfterMs } from './parse-retry-after-ms.ts';
import { serverNow } from './retry-after-of.ts';

/**
 * Reads from a reply's `X-RateLimit-Remaining` and `X-RateLimit-Reset` (epoch seconds, as Duck sends it) when to come back:
 * once the limit is reset, if it is used up.
 *
 * @returns milliseconds, above 0; undefined where the limit is not used up, or the reset is past: a fixed 0 where a server does
 *   not know.
 */
export function rateLimitReset(response: Response): number | undefined {
  const { ok, status, headers } = response;
  const now = serverNow(response);
  // Of a failure with another status, the limit is not the reason.
  const isUsedUp = ok ? headers.get('x-ratelimit-remaining') === '0' : status === 429;
  const resetMs = isUsedUp ? parseRetryAfterMs(headers.get('x-ratelimit-reset'), 0) : undefined;
  return resetMs && resetMs > now ? resetMs - now : undefined;
}
