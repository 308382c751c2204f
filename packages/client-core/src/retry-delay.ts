import type { ClientError } from './errors/client-error.ts';
import type { NetworkError } from './errors/network-error.ts';
import type { TimeoutError } from './errors/timeout-error.ts';
import { MAX_DELAY_MS } from './max-delay-ms.ts';
import type { Outgoing } from './outgoing.ts';

/**
 * How Node and Bun (by the code, which comes first) and Deno say that there was no connection; workerd and browsers do not
 * tell. What follows the code can have a path in it, which says what a caller wants, but has no blank.
 */
const NEVER_SENT = /^\w*(CONNREFUSED|NOTFOUND|EAI_|UNREACH|CONNECT_TIME)|r \(Connect/;

/**
 * Decides whether a failed attempt is repeated, and when: after what the server asks for, or after a random part of a time
 * that doubles from half a second to eight ("full jitter": clients that fail together do not come back together).
 *
 * @param leftMs - what is left of the call's time. A longer wait is not begun, and never shortened.
 * @returns milliseconds; undefined when the call has failed.
 */
export function retryDelay(
  error: ClientError,
  { limits, isIdempotent }: Outgoing,
  leftMs: number,
): number | undefined {
  const { attempts, status, retryAfterMs, isRetryable } = error;
  // The server has not acted on it, or does not mind to act twice.
  const isHarmless =
    isIdempotent ||
    status === 429 ||
    status === 401 || // Which is retryable only where the client put itself right.
    (status === 503 && retryAfterMs !== undefined) ||
    NEVER_SENT.test(`${(error as NetworkError).code} ${error.cause}`);
  // A timer can be a little early; the end of the whole call is its end all the same.
  const isOver = attempts > limits.maxRetries || (error as TimeoutError).timeoutMs === limits.timeoutMs;
  if (isOver || !(isRetryable && isHarmless)) return undefined;
  const delayMs = retryAfterMs ?? Math.random() * Math.min(8000, 250 * 2 ** attempts);
  return delayMs < Math.min(leftMs, MAX_DELAY_MS) ? delayMs : undefined;
}
