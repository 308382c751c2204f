import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Why a request to the console is refused: a sentence. */
export type Refusal = string | undefined;

/**
 * Whether a request names this server. A name that somebody else lets lead to 127.0.0.1 (DNS rebinding) is not ours, and a page under
 * that name would be of the same origin. An address cannot be made to lead elsewhere: where the server listens on every address, any is ours.
 * @param host - what the server listens on.
 */
export function refuseHost({ headers }: IncomingMessage, host: string): Refusal {
  const named = headers.host ?? '';
  const name = URL.canParse(`http://${named}`)
    ? new URL(`http://${named}`).hostname.replace(/^\[|\]$/g, '')
    : '';
  const isLoopback = name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
  const isEverywhere = host === '0.0.0.0' || host === '::';
  if (isLoopback || name === host.toLowerCase() || (isEverywhere && isIP(name) > 0)) return undefined;
  return 'The Host header names another server. Open the console at the address that was printed.';
}

/** Whether a request that changes something comes from the page of this server. */
export function refuseChange({ headers }: IncomingMessage, token: string): Refusal {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'The request comes from another origin.';
  const given = Buffer.from(String(headers[tokenHeader] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return undefined;
  return `The header ${tokenHeader} lacks the token of the page. It is a new one at each start: load the page again.`;
}

/** The header that carries the token. */
export const tokenHeader = 'x-console-token';
