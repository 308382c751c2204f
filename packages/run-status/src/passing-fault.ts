/** A failure that may be over by the next check. */
export interface PassingFault {
  /** What the server asked for, in milliseconds, if it did. */
  retryAfterMs?: number;
}

/**
 * Whether a failed check may be repeated: the clients' errors say so themselves, in `isRetryable` and `retryAfterMs`.
 * Read by shape, so that this package needs no client at run time.
 */
export function passingFault(error: unknown): PassingFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { isRetryable, retryAfterMs } = error as { isRetryable?: unknown; retryAfterMs?: unknown };
  if (isRetryable !== true) return undefined;
  return typeof retryAfterMs === 'number' && retryAfterMs >= 0 ? { retryAfterMs } : {};
}
