import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../serve.ts';
import { sampleReply } from '../time/sample-reply.ts';
import type { Behavior } from './behaviors.ts';

// Does with each request what its `x-behavior` header asks for.

const body = JSON.stringify(sampleReply);
const half = body.slice(0, body.length / 2);
/** The calls of which one request was seen and another is expected. */
const seen = new Set<string>();

serve((request, response) => {
  request.resume();
  request.on('end', () => act(request, response));
  request.on('error', () => {}); // The client left: that is among what is tried.
});

function act(request: IncomingMessage, response: ServerResponse): void {
  const behavior = request.headers['x-behavior'] as Behavior; // Only the soak sends here.
  const isFirst = () => {
    const call = String(request.headers['x-call']);
    if (seen.delete(call)) return false;
    seen.add(call);
    return true;
  };
  if (behavior === 'reset' || (behavior === 'reset once' && isFirst())) request.socket.resetAndDestroy();
  else if (behavior === 'flaky' && isFirst()) answer(response, 500, '0');
  else if (behavior === 'limited' || (behavior === 'limited once' && isFirst())) answer(response, 429, '0');
  else if (behavior === 'unavailable') answer(response, 503, '30');
  else if (behavior === 'missing') answer(response, 404);
  else if (behavior === 'truncated')
    response.writeHead(200, { 'content-type': 'application/json' }).end(half);
  else if (behavior === 'stall in the body') {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      .write(half);
  } else if (behavior !== 'stall') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  }
}

function answer(response: ServerResponse, status: number, retryAfter?: string): void {
  const headers = { 'content-type': 'application/json', ...(retryAfter && { 'retry-after': retryAfter }) };
  response.writeHead(status, headers).end('{"message":"as asked"}');
}
