import type { ServerResponse } from 'node:http';
import type { MockReply } from '../exchange/mock-request.ts';
import { serializeReply } from '../exchange/serialize-reply.ts';

/** Statuses whose replies have no body, and no length either. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

/**
 * Sends a reply. A client that is gone is none of our business.
 * @throws {TypeError} if a header cannot be sent; then nothing was sent.
 */
export function writeReply(
  response: ServerResponse,
  reply: MockReply,
  extra: Readonly<Record<string, string>>,
): void {
  if (response.destroyed) return;
  const { status, headers, payload } = serializeReply(reply);
  const all: Record<string, string> = { ...extra, ...headers };
  if (!bodiless.has(status))
    all['content-length'] = String(payload === undefined ? 0 : Buffer.byteLength(payload));
  response.writeHead(status, all);
  response.end(payload);
}
