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

interface KeyOptions {
  /** An API key, `<prefix>.<secret>`, or a function that fetches it. Sent as `Authorization: ApiKey`. */
  apiKey: Secret;
  token?: never;
  teamId?: never;
}

interface TokenOptions {
  /** A user's token, or a function that fetches one. Sent as `Authorization: Bearer`; `teamId` is needed beside it. */
  token: Secret;
  /** The team that the token acts for. Sent as `Modzy-Team-Id`. */
  teamId: string;
  apiKey?: never;
}

/** What a Modzy client is made with: `apiKey`, or `token` with `teamId`. */
export type ModzyClientOptions = ClientOptions & (KeyOptions | TokenOptions);

/** The operations of the Modzy API as methods, and the openapi-fetch client below them. */
export interface ModzyClient extends Methods {
  /** The openapi-fetch client, with the same credentials, timeouts and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client for the Modzy API. The default `baseUrl` is `https://app.modzy.com/api`; give that of your own instance if you have one.
 * A job must be read with the key that submitted it.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createModzyClient(options: ModzyClientOptions): ModzyClient {
  const provider = 'modzy';
  const { http, call } = createHttp<paths>({
    ...options,
    provider,
    defaultBaseUrl: 'https://app.modzy.com/api',
    authorize: authorizeWith(provider, options),
  });
  return { ...createMethods(call), http };
}

function authorizeWith(
  provider: string,
  options: ModzyClientOptions | undefined,
): (request: Request) => Promise<void> {
  const { apiKey, token, teamId }: Partial<ModzyClientOptions> = options ?? {};
  const refuse = (option: string, expected: string) => {
    throw new ConfigurationError({ provider, option, expected });
  };
  const isKey = apiKey !== undefined;
  if (isKey === (token !== undefined)) refuse('apiKey or token', 'given, and only one of them');
  if (isKey) {
    // The key has its own team: another one would be ignored.
    if (teamId !== undefined) refuse('teamId', 'left out');
    const readKey = createSecretReader(provider, 'apiKey', apiKey);
    return async ({ headers }) => headers.set('authorization', `ApiKey ${await readKey()}`);
  }
  const readToken = createSecretReader(provider, 'token', token as Secret); // One of the two is there: checked above.
  const readTeam = createSecretReader(provider, 'teamId', teamId as string); // Refuses undefined, by name.
  return async ({ headers }) => {
    headers.set('authorization', `Bearer ${await readToken()}`);
    headers.set('modzy-team-id', await readTeam());
  };
}
