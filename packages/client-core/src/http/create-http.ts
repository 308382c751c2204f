import createClient, { type Client } from 'openapi-fetch';
import { checkOptions } from '../check-options.ts';
import type { HttpConfig } from '../client-options.ts';
import { callWith } from '../create-call.ts';
import type { Call } from '../wire.ts';
import { createRequest, type OpenapiRequest, type RequestOptions } from './create-request.ts';

// The one file that knows openapi-fetch.

/** The openapi-fetch client of an API whose `paths` are `Paths`. */
export type HttpClient<Paths extends object> = Client<Paths>;

/**
 * Makes `call`, which generated methods use, and beside it `http`, an openapi-fetch client that sends in the same way.
 *
 * `http` differs from openapi-fetch where that one is at fault: a path parameter cannot leave its segment, `error` of a
 * reply outside 2xx is never falsy, and a 2xx reply that is not JSON rejects with ResponseShapeError unless `parseAs`
 * asks for something else. It takes CallOptions with each request, refuses `fetch` and `baseUrl`, and obeys no `redirect`.
 *
 * @throws {ConfigurationError} for a wrong option.
 */
export function createHttp<Paths extends object>(
  config: HttpConfig,
): { http: HttpClient<Paths>; call: Call } {
  const options = checkOptions(config);
  const { baseUrl, headers } = options;
  const client = createClient<Paths>({ baseUrl, headers });
  // openapi-fetch makes whole Requests.
  const fetch = (sent: unknown) => (config.fetch ?? globalThis.fetch)(sent as Request);
  const request = createRequest({ ...options, fetch }, client.request as unknown as OpenapiRequest);
  const http: Record<string, unknown> = { ...client, request };
  for (const verb of Object.keys(client)) {
    // The shortcuts are named after their methods; `use` and `eject` stay as they are.
    if (verb === verb.toUpperCase())
      http[verb] = (path: string, init?: RequestOptions) => request(verb, path, init);
  }
  return { http: http as unknown as HttpClient<Paths>, call: callWith(options) };
}
