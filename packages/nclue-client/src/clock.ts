/** How far off a clock may be, in milliseconds, before it is put right. NCLUE itself allows 300_000. */
const TOLERANCE_MS = 60_000;

/** A clock that can be set by a server's. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Looks whether a request was refused because of the time, and if so takes over the server's.
   *
   * @param sentAt - the time that the request had: another one may have set the clock since.
   * @returns by how much this machine's clock is behind, in milliseconds; undefined when that was not the reason.
   */
  setBy(
    response: Response,
    sentAt: number,
  ): { clockOffsetMs: number; isRetryable: true; retryAfterMs: 0 } | undefined;
}

/** Makes a clock that goes as this machine's does, until it is set. */
export function createClock(): Clock {
  let clockOffsetMs = 0;
  const now = () => Date.now() + clockOffsetMs;
  return {
    now,
    setBy: ({ status, headers }, sentAt) => {
      const serverNow = Date.parse(`${headers.get('date')}`);
      if (status !== 401 || !(Math.abs(serverNow - sentAt) > TOLERANCE_MS)) return undefined;
      clockOffsetMs = serverNow - Date.now();
      return { clockOffsetMs, isRetryable: true, retryAfterMs: 0 };
    },
  };
}
