import {
  type ClientOptions,
  createSecretReader,
  type HttpConfig,
  type Secret,
  setHeaders,
} from '@runspec/client-core';

/** What a HappyRobot client is made with. */
export interface HappyRobotClientOptions extends ClientOptions {
  /** Your API key, or a function that fetches it. Sent as `Authorization: Bearer`. */
  apiKey: Secret;
  /**
   * The organization to act for, sent as `x-organization-id`; that header in `headers` or in those of a call wins, and
   * `null` for a call leaves it out. API v1 needs it if your user belongs to more than one; API v2 does not read it.
   */
  organizationId?: string;
}

const ORGANIZATION_HEADER = 'x-organization-id';

/** What makes a HappyRobot client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: HappyRobotClientOptions): HttpConfig {
  const provider = 'happyrobot';
  const apiKey = createSecretReader(provider, 'apiKey', options?.apiKey);
  const { organizationId } = options;
  if (organizationId !== undefined) createSecretReader(provider, 'organizationId', organizationId); // Checks it, no more.
  const headers = setHeaders(provider, new Headers(), options.headers);
  if (!headers.has(ORGANIZATION_HEADER))
    setHeaders(provider, headers, { [ORGANIZATION_HEADER]: organizationId });
  return {
    ...options,
    provider,
    headers,
    defaultBaseUrl: 'https://platform.happyrobot.ai/api',
    authorize: async ({ headers }) => headers.set('authorization', `Bearer ${await apiKey()}`),
  };
}
