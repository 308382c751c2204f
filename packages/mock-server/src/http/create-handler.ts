import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerPreflight, corsHeaders } from '../exchange/cors.ts';
import { failureReply } from '../exchange/failure-reply.ts';
import { heldBackMs } from '../exchange/held-back-ms.ts';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { OversizedBody } from '../exchange/oversized-body.ts';
import { toMockRequest } from '../exchange/to-mock-request.ts';
import { readBytes } from './read-bytes.ts';
import { refuseBody } from './refuse-body.ts';
import { writeReply } from './write-reply.ts';

export interface HandlerOptions {
  answer(request: MockRequest): Promise<MockReply>;
  /** Bytes. */
  readonly maxBodyBytes: number;
  /** Real milliseconds that the reply to a request is held back. */
  latencyMs(request: MockRequest): number;
  /** Aborted when the server closes. */
  readonly closing: AbortSignal;
  /**
   * Asked for `/` and for paths that begin with `/__`: answers what is the server's own and no provider's.
   * @returns false if it is not.
   */
  own?(incoming: IncomingMessage, response: ServerResponse): boolean;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes what `node:http` calls for every request. It never throws. */
export function createHandler({ answer, maxBodyBytes, latencyMs, closing, own }: HandlerOptions): Handler {
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = incoming;
    const headers = readHeaders(incoming);
    const cors = corsHeaders(headers);
    const preflight = answerPreflight({ method, headers });
    if (preflight) return writeReply(response, preflight, cors);
    const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
    const bytes = hasBody ? await readBytes(incoming, maxBodyBytes) : new Uint8Array();
    const body = bytes ?? new OversizedBody(maxBodyBytes);
    const request = toMockRequest(method, url, headers, body, incoming.socket.remoteAddress);
    const reply = await answer(request);
    const waitMs = heldBackMs(latencyMs(request), reply);
    if (waitMs > 0) await sleep(waitMs, undefined, { signal: closing });
    if (bytes || reply.wire?.cut) writeReply(response, reply, cors);
    else refuseBody(incoming, response, reply, cors);
  };
  return (incoming, response) => {
    response.once('error', () => {});
    if (own && isForOwn(incoming.url) && own(incoming, response)) return;
    handle(incoming, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent || closing.aborted) response.destroy();
      else writeReply(response, failureReply(error), {});
    });
  };
}

const isForOwn = (url: string | undefined): boolean => url === '/' || url?.startsWith('/__') === true;

function readHeaders({ headers }: IncomingMessage): Record<string, string> {
  const read: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) read[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return read;
}
