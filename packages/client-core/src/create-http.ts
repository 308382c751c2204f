import type { HttpConfig } from './client-options.ts';
import { encodeBody } from './encode-body.ts';
import { ApiError } from './errors/api-error.ts';
import { ResponseShapeError } from './errors/response-shape-error.ts';
import { createExchange, type Exchange, type ExchangeInit, type HttpClient } from './exchange.ts';
import { mediaTypeOf } from './media-type.ts';
import { parseRetryAfterMs } from './parse-retry-after-ms.ts';
import type { Call, CallInput, Wire } from './wire.ts';

/**
 * Makes the two things that a provider's client is built from: `http`, an openapi-fetch client, and `call`, which the
 * generated methods use. Both send in the same way: checked before it leaves, never redirected, ended on time.
 *
 * `http` differs from openapi-fetch where that one is at fault: a path parameter cannot leave its segment, `error` of a
 * reply outside 2xx is never falsy, and a 2xx reply that is not JSON rejects with ResponseShapeError unless `parseAs`
 * asks for something else. It takes `timeoutMs` with each request, refuses `fetch` and `baseUrl`, and obeys no `redirect`.
 *
 * @throws {ConfigurationError} for a wrong option.
 */
export function createHttp<Paths extends object>(
  config: HttpConfig,
): { http: HttpClient<Paths>; call: Call } {
  const [client, exchange] = createExchange<Paths>(config);
  const request = createRequest(exchange);
  const http: Record<string, unknown> = { ...client, request };
  for (const verb of Object.keys(client)) {
    // The shortcuts are named after their methods; `use` and `eject` stay as they are.
    if (verb === verb.toUpperCase())
      http[verb] = (path: string, init?: ExchangeInit) => request(verb, path, init);
  }
  return { http: http as unknown as HttpClient<Paths>, call: createCall(exchange) };
}

const createRequest =
  (exchange: Exchange) =>
  async (verb: string, path: string, init: ExchangeInit = {}) => {
    const method = verb.toUpperCase();
    const [result, facts] = await exchange(method, path, init);
    const { response, data, error } = result;
    // A text that is not JSON by accident, as `429` would be.
    if (!response.ok) return error ? result : { error: `HTTP ${facts.status}`, response };
    const mayBeEmpty = /HEAD|20[45]/.test(method + facts.status) || (init.parseAs ?? 'json') !== 'json';
    if (data === undefined && !mayBeEmpty) throw new ResponseShapeError(facts, 'an empty body');
    return result;
  };

const createCall = (exchange: Exchange): Call => {
  const call = async (
    method: string,
    path: string,
    input: CallInput = {},
    wire: Wire = {},
  ): Promise<unknown> => {
    const { path: pathParameters, query, headers, ...options } = input;
    const { contentType, parseAs, mayBeEmpty, ...format } = wire;
    const { body } = options;
    const ownType = body === undefined ? undefined : contentType;
    const [{ response, data, error = '' }, facts] = await exchange(method, path, {
      ...options,
      ...format,
      params: { path: pathParameters, query, header: headers },
      bodySerializer: ownType && (() => encodeBody(body, ownType)),
      // The platform alone knows the boundary of a form, and the type behind a range such as `image/*`.
      headers: ownType
        ? { 'content-type': /\*|data$/.test(mediaTypeOf(ownType)) ? null : ownType }
        : undefined,
      parseAs,
    });
    if (!response.ok) {
      const retryAfterMs = parseRetryAfterMs(response.headers.get('retry-after'), Date.now());
      throw new ApiError({ ...facts, retryAfterMs, body: error });
    }
    if (parseAs === 'none') return undefined;
    if (data === undefined && !mayBeEmpty) throw new ResponseShapeError(facts, 'an empty body');
    return data;
  };
  return call as Call;
};
