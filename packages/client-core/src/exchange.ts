import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch';
import { checkHeaders, checkOptions, checkTimeoutMs } from './check-options.ts';
import { checkPath } from './check-path.ts';
import type { HttpConfig } from './client-options.ts';
import type { AnsweredFacts } from './errors/client-error.ts';
import { ResponseShapeError } from './errors/response-shape-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { send } from './send.ts';
import { withDeadline } from './with-deadline.ts';

// The one file that knows openapi-fetch.

/** The openapi-fetch client of an API whose `paths` are `Paths`. */
export type HttpClient<Paths extends object> = Client<Paths>;

/** What openapi-fetch takes with a request, as far as it concerns us, and our own `timeoutMs`. */
export interface ExchangeInit {
  params?: { path?: object | undefined; query?: object | undefined; header?: object | undefined };
  headers?: object | undefined;
  signal?: AbortSignal | null | undefined;
  timeoutMs?: number | undefined;
  parseAs?: string | undefined;
  [option: string]: unknown;
}

/** What openapi-fetch returns. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Sends one request through openapi-fetch, with the checks and the time limit that it lacks.
 *
 * @returns openapi-fetch's result, and what an error would say about it.
 */
export type Exchange = (method: string, path: string, init: ExchangeInit) => Promise<[Result, AnsweredFacts]>;

/**
 * Makes an openapi-fetch client, and the function that all requests must go through.
 *
 * @throws {ConfigurationError} for a wrong option.
 */
export function createExchange<Paths extends object>(config: HttpConfig): [HttpClient<Paths>, Exchange] {
  const { provider, authorize } = config;
  const { baseUrl, fetch, headers, timeoutMs: defaultTimeoutMs } = checkOptions(config);
  const client = createClient<Paths>({ baseUrl, headers });
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<Result>;

  const exchange: Exchange = async (
    method,
    path,
    { signal, timeoutMs = defaultTimeoutMs, parseAs, ...init },
  ) => {
    checkTimeoutMs(provider, timeoutMs);
    checkPath(provider, path, init.params?.path, defaultPathSerializer);
    checkHeaders(provider, { ...init.headers, ...init.params?.header });

    const isStream = parseAs === 'stream';
    const facts = { provider, method, url: baseUrl + path };
    let reply: Response | undefined;
    const describe = ({ status, headers }: Response): AnsweredFacts => ({
      ...facts,
      status,
      requestId: headers.get('x-request-id') ?? undefined,
    });
    const work = (ended: AbortSignal) =>
      request(method, path, {
        ...init,
        // A key goes nowhere but to the client's own address: not to another one for this call, nor by a redirect
        // (which is not `error`, because workerd does not have that).
        baseUrl: undefined,
        redirect: 'manual',
        // What a stream as a body needs, and nothing else minds.
        duplex: 'half',
        // A stream as a reply outlives the call, so it follows the caller's signal by itself.
        signal: isStream && signal ? AbortSignal.any([ended, signal]) : ended,
        // openapi-fetch looks its reader up by name when the reply is there, which is when `auto` can be decided.
        parseAs: parseAs === 'auto' ? { toString: () => readerOf(reply) } : parseAs,
        fetch: async (attempt: Request) => {
          facts.url = attempt.url.replace(/\?.*/, '');
          reply = await send(attempt, fetch, authorize, facts, isStream);
          return reply;
        },
      });
    try {
      const result = await withDeadline(
        work,
        signal,
        timeoutMs,
        () => new TimeoutError({ ...facts, timeoutMs }),
      );
      return [result, describe(result.response)];
    } catch (error) {
      if (!reply?.ok || (error as Error | undefined)?.name !== 'SyntaxError') throw error;
      const what = /html/.test(mediaTypeOf(reply)) ? 'HTML' : 'a body';
      throw new ResponseShapeError(describe(reply), `${what} that is not JSON`);
    }
  };
  return [client, exchange];
}

const mediaTypeOf = (response: Response | undefined): string =>
  response?.headers.get('content-type')?.split(';')[0] ?? '';

const readerOf = (response: Response | undefined): string => {
  const mediaType = mediaTypeOf(response);
  return /json$/.test(mediaType) ? 'json' : /^text/.test(mediaType) ? 'text' : 'blob';
};
