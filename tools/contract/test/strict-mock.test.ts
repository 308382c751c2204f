import type { ApiError } from '@runspec/client-core';
import { type MockServer, startMockServer } from '@runspec/mock-server';
import { createNclueClient } from '@runspec/nclue-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The real client, over a socket: what it signs and how it paces itself, held against what a strict mock takes.
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ providers: ['nclue'], strict: true });
});
afterAll(() => server.close());

const client = (accessKey: string, options: Partial<Parameters<typeof createNclueClient>[0]> = {}) =>
  createNclueClient({
    accessKey,
    secretKey: 'mock-secret',
    baseUrl: `${server.urls['nclue']}/api/v1`,
    maxRetries: 0,
    ...options,
  });

const codeOf = (reason: unknown) => (reason as ApiError).status;

describe('a strict NCLUE', () => {
  // In real time: a request that a busy machine delivers late leaves the next one less than its second.
  it('takes a burst of calls that the client paces', { retry: 2 }, async () => {
    const nclue = client('paced');
    const calls = [0, 1, 2].map((index) => nclue.listTaskRuns({ query: { index, limit: 5 } }));
    expect(await Promise.all(calls)).toMatchObject([{ index: 0 }, { index: 1 }, { index: 2 }]);
  });

  it('refuses the same burst unpaced', async () => {
    const nclue = client('unpaced', { rateLimit: false });
    const calls = [0, 1, 2].map((index) =>
      nclue.listTaskRuns({ query: { index, limit: 5 } }).then(() => 200, codeOf),
    );
    expect((await Promise.all(calls)).sort()).toEqual([200, 429, 429]);
  });

  it('takes any text in an id and an address without the base path, as they are signed', async () => {
    const odd = client('odd', { baseUrl: server.urls['nclue'] ?? '' });
    const status = await odd.getTaskRun({ path: { run_id: 'a/b c+ü?' } }).then(() => 200, codeOf);
    expect(status).toBe(404);
  });

  it('refuses another secret', async () => {
    const wrong = client('wrong', { secretKey: 'another' });
    expect(await wrong.listTaskRuns().then(() => 200, codeOf)).toBe(401);
  });
});
