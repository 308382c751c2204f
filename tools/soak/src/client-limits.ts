import { createRateLimit, type RateLimit } from '@runspec/client-core';
import type { SoakClientOptions } from './soak-provider.ts';

/** What no soak comes near; what matters is that a client with a limit has all its calls keep a `Retry-After`. */
const ampleRate = { requestsPerSecond: 100, burst: 100 };

/**
 * What all clients of a soak are made with: as they come, but that a stalled reply is given up sooner than after half a minute.
 * @param hasOwnRate - whether the client keeps a rate by itself.
 */
export function clientLimits(
  { baseUrl, isPaced }: SoakClientOptions,
  { hasOwnRate = false } = {},
): {
  baseUrl: string;
  attemptTimeoutMs: number;
  timeoutMs: number;
  rateLimit?: RateLimit | false;
} {
  const limits = { baseUrl, attemptTimeoutMs: 2_000, timeoutMs: 30_000 };
  if (!isPaced) return { ...limits, rateLimit: false };
  return hasOwnRate ? limits : { ...limits, rateLimit: createRateLimit(ampleRate) };
}

/** The header that tells a mock server what is to become of a run. */
export function outcomeHeaders(outcome: string): Record<string, string> {
  return { 'x-mock-outcome': outcome };
}
