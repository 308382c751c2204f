import {
  type ClientOptions,
  createHttp,
  createSecretReader,
  type HttpClient,
  type Secret,
} from '@runspec/client-core';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

/** What a Thymia client is made with. */
export interface ThymiaClientOptions extends ClientOptions {
  /** Your Activation Key, or a function that fetches it. Sent as `x-api-key`. Keep it on a backend. */
  apiKey: Secret;
}

/** The operations of the Thymia API as methods, and the openapi-fetch client below them. */
export interface ThymiaClient extends Methods {
  /** The openapi-fetch client, with the same key, timeouts and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client for the Thymia API. The default `baseUrl` is `https://api.thymia.ai`; `https://ca.api.thymia.ai` and
 * `https://us.api.thymia.ai` are the other regions.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createThymiaClient(options: ThymiaClientOptions): ThymiaClient {
  const provider = 'thymia';
  const apiKey = createSecretReader(provider, 'apiKey', options?.apiKey);
  const { http, call } = createHttp<paths>({
    ...options,
    provider,
    defaultBaseUrl: 'https://api.thymia.ai',
    authorize: async ({ headers }) => headers.set('x-api-key', await apiKey()),
  });
  return { ...createMethods(call), http };
}
