import {
  type ClientOptions,
  createSecretReader,
  type HttpConfig,
  otherFormats,
  requireThat,
  type Secret,
} from '@runspec/client-core';

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

/** What makes a Modzy client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: ModzyClientOptions): HttpConfig {
  const provider = 'modzy';
  const { apiKey, token, teamId }: Partial<ModzyClientOptions> = options ?? {};
  const isToken = token !== undefined;
  const isOne = () => isToken === (apiKey === undefined);
  requireThat(isOne, provider, 'apiKey or token', 'given, not both');
  // A key has its own team: another one would be ignored.
  requireThat(() => isToken || teamId === undefined, provider, 'teamId', 'left out');
  const read = createSecretReader(provider, isToken ? 'token' : 'apiKey', (token ?? apiKey) as Secret); // One is there: checked above.
  const readTeam = isToken && createSecretReader(provider, 'teamId', teamId as string); // Refuses undefined, by name.
  return {
    ...options,
    provider,
    formats: otherFormats,
    defaultBaseUrl: 'https://app.modzy.com/api',
    authorize: async ({ headers }) => {
      headers.set('authorization', `${isToken ? 'Bearer' : 'ApiKey'} ${await read()}`);
      if (readTeam) headers.set('modzy-team-id', await readTeam());
    },
  };
}
