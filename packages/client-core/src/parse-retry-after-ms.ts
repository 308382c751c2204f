/** The three forms of an HTTP date have this in common; `Date.parse` alone would take `-1` and `2030-01` for dates too. */
const HTTP_DATE = /^[a-z]+,? [\w: -]+:\d\d( GMT| \d{4})$/i;

/**
 * Reads `Retry-After` as a delay. Accepts whole seconds or an HTTP date (RFC 9110, 10.2.3 and 5.6.7).
 *
 * @param now - epoch milliseconds, passed in so that tests are exact.
 * @returns milliseconds, 0 to 2^53 - 1, which is more than a timer takes; undefined if absent or malformed.
 */
export function parseRetryAfterMs(header: string | null | undefined, now: number): number | undefined {
  const text = header ?? '';
  // The oldest form of a date names no zone, and is in GMT like the others.
  const date = Date.parse(HTTP_DATE.test(text) ? text.replace(/ GMT$|$/, ' GMT') : '') - now;
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : date;
  return Number.isNaN(delayMs) ? undefined : Math.min(Math.max(delayMs, 0), 2 ** 53 - 1);
}
