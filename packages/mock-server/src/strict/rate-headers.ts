import type { MockReply } from '../exchange/mock-request.ts';
import type { RateState } from './create-rate-limit.ts';

/**
 * What a reply's headers have to say of the rate limit. Only those are told that the reply has by the spec, which gives examples for them.
 * @param nowMs - epoch milliseconds.
 */
export function rateHeaders(
  { isAllowed, limit, remaining, waitMs, fullInMs }: RateState,
  { headers }: MockReply,
  nowMs: number,
): Record<string, string> {
  const values: Record<string, number> = {
    'x-ratelimit-limit': limit,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': Math.ceil((nowMs + fullInMs) / 1000),
    ...(isAllowed ? {} : { 'retry-after': Math.max(1, Math.ceil(waitMs / 1000)) }),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (name in headers ? [[name, String(value)]] : [])),
  );
}
