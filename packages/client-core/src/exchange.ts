import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch';
import { checkHeaders, checkOptions, checkTimeoutMs } from './check-options.ts';
import { checkPath } from './check-path.ts';
import type { HttpConfig } from './client-options.ts';
import type { AnsweredFacts } from './errors/client-error.ts';
import { ResponseShapeError } from './errors/response-shape-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { mediaTypeOf } from './media-type.ts';
import { requireThat } from './require-that.ts';
import { send } from './send.ts';
import { withDeadline } from './with-deadline.ts';

// The one file that knows openapi-fetch.

/** The openapi-fetch client of an API whose `paths` are `Paths`. */
export type HttpClient<Paths extends object> = Client<Paths>;

type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'auto' | 'none' | 'stream';

/** What openapi-fetch takes with a request, as far as it concerns us, and our own `timeoutMs`. */
export interface ExchangeInit {
  params?: { path?: object | undefined; query?: object | undefined; header?: object | undefined };
  headers?: object | undefined;
  signal?: AbortSignal | null | undefined;
  timeoutMs?: number | undefined;
  parseAs?: ParseAs | undefined;
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
    // `https://api.acme.example` followed by `.evil.example` is another host, and the others would be ignored.
    const isOwn = () => path[0] === '/' && (init['fetch'] ?? init['baseUrl']) === undefined;
    requireThat(isOwn, provider, 'path', 'one from "/", without fetch or baseUrl');
    checkPath(provider, path, init.params?.path, defaultPathSerializer);
    checkHeaders(provider, { ...init.headers, ...init.params?.header });

    const isStream = parseAs === 'stream';
    const facts = { provider, method, url: baseUrl + path };
    let reply: Response | undefined;
    const work = async (ended: AbortSignal) => {
      const result = await request(method, path, {
        ...init,
        // A key goes nowhere but to the client's own address, so not by a redirect either (which is not `error`, because
        // workerd does not have that).
        redirect: 'manual',
        // What a stream as a body needs, and nothing else minds.
        duplex: 'half',
        // A stream as a reply outlives the call, so it follows the caller's signal by itself.
        signal: isStream && signal ? AbortSignal.any([ended, signal]) : ended,
        // Read here: what openapi-fetch throws does not say which reply it is about (middleware can answer too), and it takes
        // a length of 0 to mean that there are no data, even where an empty text is what was asked for.
        parseAs: 'stream',
        fetch: async (attempt: Request) => {
          facts.url = attempt.url.replace(/\?.*/, '');
          reply = await send(attempt, fetch, authorize, facts, isStream);
          return reply;
        },
      });
      reply = result.response;
      if (reply.ok && !/HEAD|204/.test(method + reply.status)) result.data = await read(reply, parseAs);
      return result;
    };
    try {
      const result = await withDeadline(
        work,
        signal,
        timeoutMs,
        () => new TimeoutError({ ...facts, timeoutMs }),
      );
      return [result, { ...facts, status: result.response.status }];
    } catch (error) {
      if (!reply?.ok || (error as Error | undefined)?.name !== 'SyntaxError') throw error;
      const what = /html/.test(typeOf(reply)) ? 'HTML' : 'broken JSON';
      throw new ResponseShapeError({ ...facts, status: reply.status }, what);
    }
  };
  return [client, exchange];
}

const typeOf = ({ headers }: Response): string => mediaTypeOf(headers.get('content-type'));

async function read(response: Response, parseAs: ParseAs = 'json'): Promise<unknown> {
  if (parseAs === 'stream') return response.body;
  const type = typeOf(response);
  if (parseAs === 'none' || parseAs === 'auto') {
    // A login page is no success, even where nobody would read it: parsing fails unless it is empty.
    const isParsed = parseAs === 'none' ? /html/ : /html|\bjson$/;
    parseAs = isParsed.test(type) ? 'json' : /^text/.test(type) ? 'text' : 'blob';
  }
  if (parseAs !== 'json') return response[parseAs]();
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}
