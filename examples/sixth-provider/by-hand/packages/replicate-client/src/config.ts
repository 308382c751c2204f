import {
  type ClientOptions,
  createRateLimit,
  createSecretReader,
  type HttpConfig,
  type Secret,
} from '@runspec/client-core';

/** What a Replicate client is made with. */
export interface ReplicateClientOptions extends ClientOptions {
  /** An API token, or a function that fetches it. Sent as `Authorization: Bearer`. Keep it on a backend. */
  apiKey: Secret;
}

/** What makes a Replicate client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: ReplicateClientOptions): HttpConfig {
  const provider = 'replicate';
  const apiKey = createSecretReader(provider, 'apiKey', options?.apiKey);
  return {
    ...options,
    // 3,000 requests a minute. Replicate takes only 600 that create; beyond them it answers 429, which is repeated.
    rateLimit: options?.rateLimit ?? createRateLimit({ requestsPerSecond: 50, burst: 50 }),
    provider,
    defaultBaseUrl: 'https://api.replicate.com/v1',
    authorize: async ({ headers }) => headers.set('authorization', `Bearer ${await apiKey()}`),
  };
}
