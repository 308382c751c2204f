import type { ServerResponse } from 'node:http';
import type { MockReply } from '../exchange/mock-request.ts';
import { serializeReply } from '../exchange/serialize-reply.ts';
import { cutReply } from './cut-reply.ts';

/** Statuses whose replies have no body, and no length either. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

/**
 * Sends a reply, or what a fault leaves of it. A client that is gone is none of our business.
 * @throws {TypeError} if a header cannot be sent; then nothing was sent.
 */
export function writeReply(
  response: ServerResponse,
  reply: MockReply,
  extra: Readonly<Record<string, string>>,
): void {
  if (response.destroyed) return;
  const cut = reply.wire?.cut;
  if (cut === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const serialized = serializeReply(reply);
  const { status, headers, payload } = serialized;
  if (cut) {
    cutReply(response, cut, { ...serialized, headers: { ...extra, ...headers } });
    return;
  }
  const all: Record<string, string> = { ...extra, ...headers };
  if (!bodiless.has(status))
    all['content-length'] = String(payload === undefined ? 0 : Buffer.byteLength(payload));
  response.writeHead(status, all);
  response.end(payload);
}
