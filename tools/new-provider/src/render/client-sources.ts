import { credentialOptions, sentHeader } from './credentials.ts';
import { derivedComment } from './derived-line.ts';
import { code, type Subject } from './subject.ts';

/** `src/client.ts` of the client. */
export const clientSource = ({ names: { name, pascal, title } }: Subject): string => `${derivedComment(name)}
import { createCall } from '@runspec/client-core';
import { configOf, type ${pascal}ClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of the ${title} API as methods. The same with an openapi-fetch client below them is in \`@runspec/${name}-client/http\`. */
export type ${pascal}Client = Methods;

/**
 * Makes a client for the ${title} API.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const create${pascal}Client = (options: ${pascal}ClientOptions): ${pascal}Client =>
  createMethods(createCall(configOf(options)));
`;

/** `src/http.ts` of the client. */
export const clientHttp = ({ names: { name, pascal, title } }: Subject): string => `${derivedComment(name)}
import { createHttp, type HttpClient } from '@runspec/client-core/http';
import { configOf, type ${pascal}ClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

export type { paths } from './gen/paths.gen.ts';

/** The operations of the ${title} API as methods, and the openapi-fetch client beside them. */
export interface ${pascal}HttpClient extends Methods {
  /** The openapi-fetch client, with the same credentials, limits, retries and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes the same client as \`@runspec/${name}-client\` does, with \`http\` in addition: the openapi-fetch client that
 * openapi-react-query, swr-openapi and the like are made for.
 *
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function create${pascal}Client(options: ${pascal}ClientOptions): ${pascal}HttpClient {
  const { http, call } = createHttp<paths>(configOf(options));
  return { ...createMethods(call), http };
}
`;

const SHARED =
  'ApiError|type ApiErrorOf|type CallOptions|ClientError|type ClientHooks|type ClientOptions|ConfigurationError|createRateLimit|type ErrorEvent|isApiErrorOf|NetworkError|type Page|type Pages|type RateLimit|type RequestEvent|type ResponseEvent|ResponseShapeError|type RetryEvent|type Secret|TimeoutError';

/** `src/index.ts` of the client: every type that users meet, by name. */
export function clientIndex({ names: { name, pascal }, facts, types }: Subject): string {
  const hasPages = JSON.stringify(facts.document['paths']).includes('"x-pagination"');
  const shared = SHARED.split('|').filter((word) => hasPages || !/Pages?$/.test(word));
  // Maps from status to body are there for \`paths\`, which is exported itself.
  const exported = types.filter((type) => !/Responses$/.test(type));
  return `${derivedComment(name)}
export { ${shared.join(', ')} } from '@runspec/client-core';
export { create${pascal}Client, type ${pascal}Client } from './client.ts';
export type { ${pascal}ClientOptions } from './config.ts';
export type { Methods } from './gen/methods.gen.ts';
export type { paths } from './gen/paths.gen.ts';
export type { ${exported.join(', ')} } from './gen/types.gen.ts';
`;
}

/** `src/client.test.ts` of the client. */
export function clientTest({ names, facts }: Subject): string {
  const { name, pascal } = names;
  const options = credentialOptions(facts.credential, name);
  const { header, value } = sentHeader(facts.credential, name);
  const { get } = facts;
  const id = String(Object(get.reply)[facts.id] ?? 'run-1');
  const [first] = options;
  const others = options.slice(1).map(({ option, value: secret }) => `, ${option}: ${code(secret)}`);
  const wrong = ['', 'two words', 42].map((bad) => `[{ ${first?.option}: ${code(bad)}${others.join('')} }]`);
  return `${derivedComment(name)}
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { create${pascal}Client } from './client.ts';
import type { ${pascal}ClientOptions } from './config.ts';

const keys = { ${options.map(({ option, value: secret }) => `${option}: ${code(secret)}`).join(', ')} };
const path = { ${code(get.parameter)}: ${code(id)} };

function recordingClient(options: Partial<${pascal}ClientOptions> = {}) {
  const requests: Request[] = [];
  const client = create${pascal}Client({
    ...keys,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({});
    },
    ...options,
  });
  return { client, requests };
}

describe('create${pascal}Client', () => {
  it('sends the credentials', async () => {
    const { client, requests } = recordingClient({ baseUrl: 'http://localhost/base' });
    await client.${get.id}({ path });
    expect(requests[0]?.url).toBe(${code(`http://localhost/base${get.path.replace(/\{[^}]+\}/, encodeURIComponent(id))}`)});
    expect(requests[0]?.headers.get(${code(header)})).toBe(${code(value)});
  });

  it('goes to the service unless it is told otherwise', async () => {
    const { client, requests } = recordingClient();
    await client.${get.id}({ path });
    expect(requests[0]?.url).toMatch(/^https?:\\/\\//);
  });

  it.each([[undefined], [{}], ${wrong.join(', ')}])('refuses %j, naming ${first?.option}', (options) => {
    expect(() => create${pascal}Client(options as never)).toThrow('${name} needs ${first?.option} to be');
  });

  it('shows no key when it is printed', () => {
    const { client } = recordingClient();
    const shown = inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client);
    for (const key of Object.values(keys)) expect(shown).not.toContain(key);
  });
});
`;
}
