import type { CheckedOptions } from '../check-options.ts';
import { ApiError } from '../errors/api-error.ts';
import { ResponseShapeError } from '../errors/response-shape-error.ts';
import { otherFormats } from '../formats.ts';
import { prepare } from '../prepare.ts';
import { readData } from '../read-data.ts';
import { requireThat } from '../require-that.ts';
import { send } from '../send.ts';
import type { CallInput, Wire } from '../wire.ts';
import { copyOf, errorReply } from './replies.ts';

/** What openapi-fetch takes with a request, as far as it concerns us, and our own options. */
export interface RequestOptions extends Omit<CallInput, 'path' | 'query' | 'signal'> {
  params?: { path?: object | undefined; query?: object | undefined; header?: object | undefined };
  signal?: AbortSignal | null | undefined;
  parseAs?: Wire['parseAs'] | 'json' | 'arrayBuffer' | 'stream' | undefined;
  bodySerializer?: ((body: unknown) => unknown) | undefined;
  [option: string]: unknown;
}

/** What openapi-fetch returns. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** openapi-fetch's own `request`. */
export type OpenapiRequest = (method: string, path: string, init: object) => Promise<Result>;

/** Sends a request through openapi-fetch, with what that lacks: checks, limits, repetitions, and errors that say something. */
export function createRequest(
  options: CheckedOptions,
  request: OpenapiRequest,
): (verb: string, path: string, init?: RequestOptions) => Promise<Result> {
  const { provider, baseUrl } = options;
  return async (verb, path, { signal, parseAs = 'json', ...init } = {}) => {
    const method = verb.toUpperCase();
    const { params, bodySerializer } = init;
    signal?.throwIfAborted();
    // `https://api.acme.example` followed by `.evil.example` is another host, and the others would be ignored.
    const isOwn = () => path[0] === '/' && (init['fetch'] ?? init['baseUrl']) === undefined;
    requireThat(isOwn, provider, 'path', 'one from "/", without fetch or baseUrl');
    const input = {
      ...init,
      signal: signal ?? undefined,
      path: params?.path,
      headers: { ...init.headers, ...params?.header } as NonNullable<CallInput['headers']>,
    };
    const call = prepare(options, method, path, input, !bodySerializer);
    const { facts, limits } = call;
    // Written here, to see whether it is something that can be sent again: a stream is not, nor what Node's `fetch` also reads.
    const written = bodySerializer && init.body !== undefined ? bodySerializer(init.body) : undefined;
    const sent = written ?? init.body;
    if (sent instanceof ReadableStream || Symbol.asyncIterator in Object(sent)) limits.maxRetries = 0;
    if (written !== undefined)
      Object.assign(init, { body: written, bodySerializer: (body: unknown) => body });
    const isStream = parseAs === 'stream';
    let isAnswered = false;
    const fetch = async (made: Request): Promise<Response> => {
      let answer: Response | undefined;
      const isOurs = () => new URL(made.url).origin === new URL(baseUrl).origin;
      requireThat(isOurs, provider, 'the request of a middleware', "to the client's own address");
      Object.assign(facts, { url: made.url.replace(/\?.*/, '') }); // Middleware may have changed it.
      try {
        const { response, chunks } = await send(
          options,
          {
            ...call,
            make: (ended) =>
              new Request(limits.maxRetries > 0 ? made.clone() : made, {
                redirect: 'manual',
                // A stream as a reply outlives the call, so it follows the caller's signal by itself.
                signal: isStream && signal ? AbortSignal.any([ended, signal]) : ended,
              }),
            isStream,
            onReply: (reply) => {
              answer = reply;
            },
          },
          (reply) => reply,
        );
        isAnswered = true;
        return isStream ? response : copyOf(response, new Blob(chunks));
      } catch (error) {
        if (error instanceof ApiError && answer) return errorReply(error, answer);
        throw error;
      }
    };
    try {
      // Read here: what openapi-fetch throws does not say which reply it is about (middleware can answer too), and it takes
      // a length of 0 to mean that there are no data, even where an empty text is what was asked for.
      const result = await request(method, path, { ...init, duplex: 'half', parseAs: 'stream', fetch });
      const { response, error } = result;
      const { status } = response;
      // A text that is not JSON by accident, as `429` would be.
      if (!response.ok) return error ? result : { error: `HTTP ${status}`, response };
      isAnswered = true;
      if (/HEAD|204/.test(method + status)) return result;
      if (isStream) return { data: response.body, response };
      const bytes = await response.arrayBuffer();
      if (parseAs === 'arrayBuffer') return { data: bytes, response };
      const chunks = [new Uint8Array(bytes)];
      const reply = { response, chunks, facts: { ...facts, status } };
      const wire = { ...(parseAs !== 'json' && { parseAs }), mayBeEmpty: status === 205 };
      return { data: readData({ ...options, formats: otherFormats }, reply, wire), response };
    } catch (error) {
      signal?.throwIfAborted(); // openapi-fetch drops a reason that is falsy.
      if (!isAnswered || (error as Error | undefined)?.name !== 'SyntaxError') throw error;
      // A middleware that parsed the body: for the caller it is the reply that is wrong.
      throw new ResponseShapeError({ ...facts, status: 200 }, 'broken JSON');
    }
  };
}
