import type { ServerResponse } from 'node:http';
import { halfOf } from '../exchange/half-of.ts';
import type { SerializedReply } from '../exchange/serialize-reply.ts';

/**
 * Sends the headers of a reply and half of its body. `stall` leaves it at that until the client or the server goes; `truncate` ends the
 * connection. A reply without a body stalls or ends before its headers.
 */
export function cutReply(
  response: ServerResponse,
  cut: 'stall' | 'truncate',
  { status, headers, payload }: SerializedReply,
): void {
  const { half, length } = halfOf(payload ?? '');
  const end = (): void => {
    if (cut === 'truncate') response.socket?.destroySoon();
  };
  if (length === 0 || response.req.method === 'HEAD') {
    end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': String(length) });
  response.flushHeaders();
  if (half.length > 0) response.write(half, end);
  else setImmediate(end);
}
