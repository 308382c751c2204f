import { type ClientOptions, createSecretReader, type HttpConfig, type Secret } from '@runspec/client-core';

/** What a Thymia client is made with. */
export interface ThymiaClientOptions extends ClientOptions {
  /** Your Activation Key, or a function that fetches it. Sent as `x-api-key`. Keep it on a backend. */
  apiKey: Secret;
}

/** What makes a Thymia client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: ThymiaClientOptions): HttpConfig {
  const provider = 'thymia';
  const apiKey = createSecretReader(provider, 'apiKey', options?.apiKey);
  return {
    ...options,
    provider,
    defaultBaseUrl: 'https://api.thymia.ai',
    authorize: async ({ headers }) => headers.set('x-api-key', await apiKey()),
  };
}
