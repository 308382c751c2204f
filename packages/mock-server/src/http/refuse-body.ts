import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MockReply } from '../exchange/mock-request.ts';
import { serializeReply } from '../exchange/serialize-reply.ts';

/** How long the rest of a body is let run by, so that the client gets to read why it was refused. */
const lingerMs = 2_000;

/**
 * Answers a request whose body is not going to be read, and ends the connection. Ending it at once would reset it: a client that is
 * still sending would never see the reply.
 */
export function refuseBody(
  incoming: IncomingMessage,
  response: ServerResponse,
  reply: MockReply,
  extra: Readonly<Record<string, string>>,
): void {
  const { status, headers, payload = '' } = serializeReply(reply);
  const length = String(Buffer.byteLength(payload));
  response.writeHead(status, { ...extra, ...headers, 'content-length': length, connection: 'close' });
  response.write(payload);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, lingerMs);
  incoming.once('end', end).once('close', end).resume();
}
