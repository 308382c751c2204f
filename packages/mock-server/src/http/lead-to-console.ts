import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Leads a browser that opens the bare address of a server to its console; clients are answered as by the provider.
 * @returns false if it is not a browser that asks, or not for `/`.
 */
export function leadToConsole({ method, url, headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET' || url !== '/' || !/\btext\/html\b/i.test(headers.accept ?? '')) return false;
  response.writeHead(302, { location: '/__console', 'cache-control': 'no-store', vary: 'accept' }).end();
  return true;
}
