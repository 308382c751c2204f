import {
  type ClientOptions,
  createHttp,
  createSecretReader,
  type HttpClient,
  type Secret,
} from '@runspec/client-core';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

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

/** The operations of the HappyRobot API as methods, and the openapi-fetch client below them. */
export interface HappyRobotClient extends Methods {
  /** The openapi-fetch client, with the same credentials, timeouts and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client for the HappyRobot API, v1 and v2. The default `baseUrl` is `https://platform.happyrobot.ai/api`;
 * `https://platform.eu.happyrobot.ai/api` is the European cluster.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createHappyRobotClient(options: HappyRobotClientOptions): HappyRobotClient {
  const provider = 'happyrobot';
  const apiKey = createSecretReader(provider, 'apiKey', options?.apiKey);
  const { organizationId } = options;
  if (organizationId !== undefined) createSecretReader(provider, 'organizationId', organizationId); // Checks it, no more.
  const { http, call } = createHttp<paths>({
    ...options,
    provider,
    defaultBaseUrl: 'https://platform.happyrobot.ai/api',
    defaultHeaders: { 'x-organization-id': organizationId },
    authorize: async ({ headers }) => headers.set('authorization', `Bearer ${await apiKey()}`),
  });
  return { ...createMethods(call), http };
}
