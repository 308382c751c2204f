import { parseRetryAfterMs } from './parse-retry-after-ms.ts';

/**
 * Reads from a reply's headers when to come back: `retry-after-ms`, else `Retry-After`. On a 2xx reply they say when to ask
 * for a result, which is no matter of the call.
 *
 * @returns milliseconds, 0 to 2^53 - 1; undefined where nothing is asked.
 */
export function retryAfterOf(response: Response): number | undefined {
  const { ok, headers } = response;
  const [exact, asked] = ok
    ? []
    : ['retry-after-ms', 'retry-after'].map((name) =>
        parseRetryAfterMs(headers.get(name), serverNow(response)),
      );
  return exact === undefined ? asked : exact / 1000;
}

/** Now, by the server's own clock where it tells: this machine's may be wrong. Epoch milliseconds. */
export const serverNow = ({ headers }: Response): number =>
  Date.parse(`${headers.get('date')}`) || Date.now();
