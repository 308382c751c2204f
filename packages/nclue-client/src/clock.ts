/** How far off a clock may be, in milliseconds, before it is put right. NCLUE itself allows 300_000. */
const TOLERANCE_MS = 60_000;

/** Epoch milliseconds. */
type Now = () => number;

/**
 * Looks whether a request was refused because of the time, and if so takes over the server's.
 *
 * @param sentAt - the time that the request had: another one may have set the clock since.
 * @returns by how much this machine's clock is behind, in milliseconds, for the error; undefined when that was not the reason.
 */
type SetClock = (
  response: Response,
  sentAt: number,
) => { clockOffsetMs: number; isRetryable: true; retryAfterMs: 0 } | undefined;

/** Makes a clock that goes as this machine's does, until it is set by a server's. */
export function createClock(): [Now, SetClock] {
  let clockOffsetMs = 0;
  return [
    () => Date.now() + clockOffsetMs,
    ({ status, headers }, sentAt) => {
      const serverNow = Date.parse(`${headers.get('date')}`);
      if (status !== 401 || !(Math.abs(serverNow - sentAt) > TOLERANCE_MS)) return undefined;
      clockOffsetMs = serverNow - Date.now();
      return { clockOffsetMs, isRetryable: true, retryAfterMs: 0 };
    },
  ];
}
