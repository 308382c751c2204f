import type { ServerResponse } from 'node:http';

/** For the console's own pages: nothing that is not of this server, and nothing inline. */
export const strictPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every reply of the console. Without any for CORS: no other origin may read it. */
export const ownHeaders = (policy: string = strictPolicy): Record<string, string> => ({
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
});

/** What is to be sent. */
export interface OwnReply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a reply of the console's; to HEAD without its body. */
export function send(
  response: ServerResponse,
  { status = 200, type, body, headers = {} }: OwnReply,
  isHead: boolean = response.req.method === 'HEAD',
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { ...ownHeaders(), 'content-type': type, 'content-length': length, ...headers });
  response.end(isHead ? undefined : body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, { status, type: 'application/json', body: JSON.stringify(value) });
}

/** Refuses, in the form of RFC 9457. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  send(response, { status, type: 'application/problem+json', body, headers });
}
