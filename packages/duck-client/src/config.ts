import {
  type ClientOptions,
  createRateLimit,
  createSecretReader,
  type HttpConfig,
  rateLimitReset,
  requireThat,
  type Secret,
} from '@runspec/client-core';

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

/** What makes a Duck client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: DuckClientOptions): HttpConfig {
  const provider = 'duck';
  const { token, apiKey }: Partial<DuckClientOptions> = options ?? {};
  const isOne = () => (token === undefined) !== (apiKey === undefined);
  requireThat(isOne, provider, 'token or apiKey', 'given, not both');
  const secret =
    token === undefined
      ? createSecretReader(provider, 'apiKey', apiKey as Secret) // One of the two is there: checked above.
      : createSecretReader(provider, 'token', token);
  return {
    ...options,
    rateLimit: options.rateLimit ?? createRateLimit({ requestsPerSecond: 100, burst: 200 }),
    provider,
    readReset: rateLimitReset,
    defaultBaseUrl: 'http://localhost:8080/v1',
    authorize: async ({ headers }) => {
      if (token === undefined) headers.set('x-api-key', await secret());
      else headers.set('authorization', `Bearer ${await secret()}`);
    },
  };
}
