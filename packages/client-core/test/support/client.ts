import { createHttp } from '../../src/http/index.ts';
import {
  type ClientOptions,
  createSecretReader,
  otherFormats,
  rateLimitReset,
  type Secret,
} from '../../src/index.ts';

/** A key that no text contains by accident. */
export const KEY = 'sk-live-51HxQ9zZ7tOpSecret';

interface Run {
  id: number;
}

/** Paths of an API that the tests call, as the generator would print them. */
export interface Paths {
  '/runs': {
    get: { parameters: { query?: { state?: string[] } }; responses: { 200: Json<Run>; 429: Json<unknown> } };
    head: { responses: { 200: { content: { 'application/json': never } } } };
    post: { requestBody: Json<{ name: string }>; responses: { 200: Json<Run> } };
  };
  '/runs/{run_id}': {
    get: { parameters: { path: { run_id: string } }; responses: { 200: Json<Run> } };
  };
}

interface Json<Body> {
  content: { 'application/json': Body };
}

/** A client as a provider's package would make it, but one that repeats nothing unless it is told to. */
export function createAcme(
  options: ClientOptions & { apiKey?: Secret },
): ReturnType<typeof createHttp<Paths>> {
  const { apiKey = KEY, ...rest } = options;
  const readKey = createSecretReader('acme', 'apiKey', apiKey);
  return createHttp<Paths>({
    formats: otherFormats,
    readReset: rateLimitReset,
    maxRetries: 0,
    ...rest,
    provider: 'acme',
    defaultBaseUrl: 'https://api.acme.test',
    authorize: async (request) => request.headers.set('authorization', `Bearer ${await readKey()}`),
  });
}

/** What a promise rejects with; fails when it does not. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
}
