import type { ClientOptions } from '@runspec/client-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProviders, runFaultTable } from '../src/index.ts';
import { type FaultServer, startFaultServer } from '../src/server/start-fault-server.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

/** The platform's fetch with something done to what it gets or returns. */
const throughFetch = (send: (request: Request) => Promise<Response>) => ({ fetch: send });

async function withoutWaits(request: Request): Promise<Response> {
  const response = await fetch(request);
  const headers = new Headers(response.headers);
  for (const name of ['retry-after', 'retry-after-ms', 'x-ratelimit-reset']) headers.delete(name);
  return new Response(response.body, { status: response.status, headers });
}

async function repeating(request: Request): Promise<Response> {
  const copy = request.clone();
  return fetch(request).catch(() => fetch(copy));
}

const following = (request: Request) => fetch(new Request(request, { redirect: 'follow' }));

const mutants: [name: string, change: ClientOptions, rows: string[]][] = [
  ['repeats nothing', { maxRetries: 0 }, ['500-then-200', '503-retry-after-then-200', 'reset-then-success']],
  ['repeats a POST below the client', throughFetch(repeating), ['reset-before-headers', 'not-http']],
  [
    'does not see how long to wait',
    throughFetch(withoutWaits),
    [
      'retry-after-seconds',
      'retry-after-http-date',
      'retry-after-milliseconds',
      'retry-after-61-seconds',
      'retry-after-a-year',
      'retry-after-400-digits',
      'retry-after-past-deadline',
    ],
  ],
  ['follows redirects', throughFetch(following), ['redirect-to-another-origin', 'redirect-307']],
  ['takes any length', { maxResponseBytes: Number.POSITIVE_INFINITY }, ['gzip-bomb', 'hundred-megabytes']],
  [
    'has one clock',
    { attemptTimeoutMs: 60_000, timeoutMs: 700 },
    ['header-stall-attempt', 'body-stall-attempt'],
  ],
  ['does not pace', { rateLimit: false }, ['burst-is-spread']],
];

describe('a client of ours that', () => {
  it.each(mutants)('%s fails the rows about that', async (_, change, only) => {
    const two = allProviders.filter(({ name }) => name === 'thymia' || name === 'duck');
    const providers = two.map((provider) => ({
      ...provider,
      connect: (options: ClientOptions) => provider.connect({ ...options, ...change }),
    }));
    const held: string[] = [];
    for await (const { provider, row, ok } of runFaultTable({
      ...server,
      runtime: 'node',
      providers,
      only,
    })) {
      if (ok) held.push(`${provider} ${row}`);
    }
    expect(held).toEqual([]);
  });
});
