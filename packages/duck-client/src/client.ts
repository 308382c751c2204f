import {
  type ClientOptions,
  ConfigurationError,
  createHttp,
  createSecretReader,
  type HttpClient,
  type Secret,
} from '@runspec/client-core';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

interface TokenOptions {
  /** A JWT, or a function that fetches one. Sent as `Authorization: Bearer`. */
  token: Secret;
  apiKey?: never;
}

interface KeyOptions {
  /** An API key, or a function that fetches it. Sent as `X-API-Key`. */
  apiKey: Secret;
  token?: never;
}

/** What a Duck client is made with: one of `token` and `apiKey`. */
export type DuckClientOptions = ClientOptions & (TokenOptions | KeyOptions);

/** The operations of Duck's Models API as methods, and the openapi-fetch client below them. */
export interface DuckClient extends Methods {
  /** The openapi-fetch client, with the same credentials, timeouts and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client for Duck's Models API. Duck is self-hosted: the default `baseUrl` is `http://localhost:8080/v1`, where it listens by default.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createDuckClient(options: DuckClientOptions): DuckClient {
  const provider = 'duck';
  const { token, apiKey }: Partial<DuckClientOptions> = options ?? {};
  if ((token === undefined) === (apiKey === undefined)) {
    throw new ConfigurationError({
      provider,
      option: 'token or apiKey',
      expected: 'given, and only one of them',
    });
  }
  const secret =
    token === undefined
      ? createSecretReader(provider, 'apiKey', apiKey as Secret) // One of the two is there: checked above.
      : createSecretReader(provider, 'token', token);
  const { http, call } = createHttp<paths>({
    ...options,
    provider,
    defaultBaseUrl: 'http://localhost:8080/v1',
    authorize: async ({ headers }) => {
      if (token === undefined) headers.set('x-api-key', await secret());
      else headers.set('authorization', `Bearer ${await secret()}`);
    },
  });
  return { ...createMethods(call), http };
}
