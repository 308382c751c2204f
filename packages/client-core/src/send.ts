import type { HttpConfig } from './client-options.ts';

import type { SentFacts } from './errors/client-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { maskSecrets } from './mask-secrets.ts';
import { plainJson } from './plain-json.ts';

/** How far down a chain of causes to look: `fetch failed` ← socket error is two, and a chain can be a ring. */
const MAX_CAUSES = 4;

/** Statuses of replies that have no body to read, or that no Response can be made with. */
const AS_IT_IS = /^(0|20[45]|304|[6-9]..)$/;

/**
 * Makes one attempt: credentials, request, and the whole body unless `isStream` asks for it as it comes.
 *
 * @param facts - what an error says about the request; gets the `requestId` of the reply.
 * @returns a Response that can be read without waiting and without failing.
 * @throws {NetworkError} when there is no reply, or not all of it; the signal's reason once it is aborted.
 */
export async function send(
  request: Request,
  fetch: NonNullable<HttpConfig['fetch']>,
  authorize: HttpConfig['authorize'],
  facts: SentFacts & { requestId?: string | undefined },
  isStream: boolean,
): Promise<Response> {
  await authorize(request);
  const mask = (text: string) => maskSecrets(text, request.headers);
  try {
    const response = await fetch(request);
    const { ok, status, url } = response;
    const requestId = response.headers.get('x-request-id');
    if (requestId) facts.requestId = mask(requestId);
    if (AS_IT_IS.test(`${status}`)) return response;
    // Bytes even of a text, because a Response made of a string invents a content type.
    const whole = async () =>
      ok ? response.arrayBuffer() : new TextEncoder().encode(mask(plainJson(await response.text())));
    const copy = new Response(ok && isStream ? response.body : await whole(), response);
    return Object.defineProperty(copy, 'url', { value: url });
  } catch (error) {
    request.signal.throwIfAborted();
    let code: string | undefined;
    const messages: string[] = [];
    for (let thrown = error as Thrown; thrown && messages.length < MAX_CAUSES; thrown = thrown.cause) {
      messages.push(String(thrown.message ?? thrown));
      if (typeof thrown.code === 'string') code ??= thrown.code;
    }
    // Deno names the whole URL; its query can be private.
    const reason = messages.join(': ').replaceAll(request.url, facts.url);
    throw new NetworkError({ ...facts, code, cause: new Error(mask(reason)) });
  }
}

type Thrown = { message?: unknown; code?: unknown; cause?: Thrown } | null | undefined;
