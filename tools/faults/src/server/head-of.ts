// What the client reads has to be named for a browser; `*` would not cover a request with credentials, nor all runtimes.
const EXPOSED = [
  'content-encoding',
  'content-length',
  'date',
  'link',
  'location',
  'retry-after',
  'retry-after-ms',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
];

/**
 * A status line and headers as they go over the wire. Every connection serves one request: a platform that repeats a
 * request by itself, as some do when a kept connection turns out to be dead, would spoil the count.
 */
export function headOf(status: number, headers: readonly (readonly [string, string | number])[]): string {
  const lines = [
    ['connection', 'close'],
    ['access-control-allow-origin', '*'],
    ['access-control-expose-headers', EXPOSED.join(', ')],
    ...headers,
  ];
  return `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Fault'}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
