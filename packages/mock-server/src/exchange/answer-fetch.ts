import { setTimeout as sleep } from 'node:timers/promises';
import { answerPreflight, corsHeaders } from './cors.ts';
import { closedError, cutBody, resetError } from './cut-body.ts';
import { heldBackMs } from './held-back-ms.ts';
import type { MockReply, MockRequest } from './mock-request.ts';
import { OversizedBody } from './oversized-body.ts';
import { serializeReply } from './serialize-reply.ts';
import { toMockRequest } from './to-mock-request.ts';

export interface AnswerFetchOptions {
  answer(request: MockRequest): Promise<MockReply>;
  /** Bytes. */
  readonly maxBodyBytes: number;
  /** Real milliseconds that the reply to a request is held back. */
  latencyMs(request: MockRequest): number;
  /** Aborted when the mock closes. */
  readonly closing: AbortSignal;
}

/**
 * Answers a request as the server would, without one.
 * @throws {TypeError} if the connection is reset or the mock closes, as `fetch` does.
 * @throws {unknown} the reason of the request's signal, if it is aborted.
 */
export async function answerFetch(request: Request, options: AnswerFetchOptions): Promise<Response> {
  const { answer, maxBodyBytes, latencyMs, closing } = options;
  const { method, signal } = request;
  signal.throwIfAborted();
  if (closing.aborted) throw closedError();
  // What `fetch` adds on the wire, and Prism looks at.
  const headers = { accept: '*/*', ...Object.fromEntries(request.headers) };
  const preflight = answerPreflight({ method, headers });
  const asked = await readRequest(request, headers, maxBodyBytes);
  const reply = preflight ?? (await answer(asked));
  const waitMs = preflight ? 0 : heldBackMs(latencyMs(asked), reply);
  if (waitMs > 0)
    await sleep(waitMs, undefined, { signal: AbortSignal.any([signal, closing]) }).catch(() => {});
  signal.throwIfAborted();
  if (closing.aborted) throw resetError();
  const cut = reply.wire?.cut;
  if (cut === 'reset') throw resetError();
  const { status, headers: own, payload } = serializeReply(reply);
  const withBody = method !== 'HEAD' && ![204, 205, 304].includes(status);
  if (cut) {
    const { body, length } = await cutBody(cut, withBody ? payload : undefined, request, closing);
    const extra = { ...corsHeaders(headers), 'content-length': String(length) };
    return new Response(body, { status, headers: { ...extra, ...own } });
  }
  return new Response(withBody && payload !== undefined ? toBody(payload) : null, {
    status,
    headers: { ...corsHeaders(headers), ...own },
  });
}

async function readRequest(
  request: Request,
  headers: Record<string, string>,
  limit: number,
): Promise<MockRequest> {
  const { pathname, search } = new URL(request.url);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit)
      return toMockRequest(request.method, pathname + search, headers, new OversizedBody(limit));
    chunks.push(chunk);
  }
  // A socket would carry it; Prism looks at the content type only if there is one.
  if (size > 0) headers['content-length'] ??= String(size);
  return toMockRequest(request.method, pathname + search, headers, Buffer.concat(chunks, size));
}

function toBody(payload: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof payload === 'string' ? payload : new Uint8Array(payload);
}
