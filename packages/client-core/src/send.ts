import type { HttpConfig } from './client-options.ts';
import type { SentFacts } from './errors/client-error.ts';
import { NetworkError } from './errors/network-error.ts';

/** Words this short are schemes (`Bearer`) or say too little to be a key, and would mask half of a text. */
const SHORTEST_SECRET = 8;

/** How far down a chain of causes to look: `fetch failed` ← socket error is two, and a chain can be a ring. */
const MAX_CAUSES = 4;

/** Statuses of replies that have no body to read, or that no Response can be made with. */
const AS_IT_IS = /^(0|20[45]|304|[6-9]..)$/;

/**
 * Makes one attempt: credentials, request, and the whole body unless `isStream` asks for it as it comes.
 *
 * @param facts - what an error says about the request.
 * @returns a Response that can be read without waiting and without failing.
 * @throws {NetworkError} when there is no reply, or not all of it; the signal's reason once it is aborted.
 */
export async function send(
  request: Request,
  fetch: NonNullable<HttpConfig['fetch']>,
  authorize: HttpConfig['authorize'],
  facts: SentFacts,
  isStream: boolean,
): Promise<Response> {
  const known = wordsOf(request);
  await authorize(request);
  // A provider that echoes its request, or a `fetch` that explains its failure, can have the key in its text.
  const mask = (text: string): string => {
    const secrets = wordsOf(request).filter(
      (word) => word.length >= SHORTEST_SECRET && !known.includes(word),
    );
    return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  };
  try {
    const response = await fetch(request);
    const { ok, status, url } = response;
    if (AS_IT_IS.test(`${status}`)) return response;
    // Bytes even of a text, because a Response made of a string invents a content type.
    const whole = async () =>
      ok ? response.arrayBuffer() : new TextEncoder().encode(mask(await response.text()));
    const copy = new Response(ok && isStream ? response.body : await whole(), response);
    // openapi-fetch takes it to mean that there are no data, even where an empty text is what was asked for.
    if (copy.headers.get('content-length') === '0') copy.headers.delete('content-length');
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

const wordsOf = ({ headers }: Request): string[] =>
  [...headers.values()].flatMap((value) => value.split(' '));
