import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallInput, ClientOptions, HttpMethod } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import {
  fine,
  reset,
  resetInBody,
  type Step,
  stall,
  stallInBody,
  startScript,
  status,
} from './support/script.ts';
import { startServer, type TestServer } from './support/server.ts';

const servers: TestServer[] = [];
const script = async (...steps: [Step, ...Step[]]) => {
  const server = await startScript(...steps);
  servers.push(server);
  return server;
};
// No jitter: what is repeated is repeated at once.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const safe: HttpMethod[] = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
const unsafe: HttpMethod[] = ['POST', 'PATCH'];

const passing: [string, Step][] = [
  ...[408, 429, 500, 501, 502, 503, 504, 599].map((code): [string, Step] => [`${code}`, status(code)]),
  ['503 with Retry-After', status(503, { 'retry-after': '0' })],
  ['a reset before the headers', reset],
  ['an attempt that stalls', stall],
];
const lasting: [string, Step][] = [
  ...[301, 304, 400, 401, 403, 404, 409, 410, 413, 422, 425, 451].map((code): [string, Step] => [
    `${code}`,
    status(code),
  ]),
  ['404 with Retry-After', status(404, { 'retry-after': '0' })],
  [
    '409 with X-RateLimit-Remaining: 0',
    status(409, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
  ],
];

/** How many requests arrive for a call that always fails in one way, and what it rejects with. */
const requests = async (
  method: HttpMethod,
  step: Step,
  input: CallInput = {},
  options: ClientOptions = { maxRetries: 2, attemptTimeoutMs: 60 },
) => {
  const { origin, seen } = await script(step);
  const { call } = createAcme({ baseUrl: origin, ...options });
  const error = await rejection(call(method, '/runs', input));
  expect(error).toMatchObject({ attempts: seen.length, method });
  return seen.length;
};

describe('a failure that may pass', () => {
  it.each(passing)('%s is repeated where twice is as good as once', async (_, step) => {
    for (const method of safe) expect([method, await requests(method, step)]).toEqual([method, 3]);
  });

  it.each([
    ['a reset inside the body', resetInBody],
    ['a body that stalls', stallInBody],
  ])('%s is repeated too', async (_, step) => {
    expect(await requests('GET', step)).toBe(3);
  });

  it.each(passing)(
    '%s is repeated for POST and PATCH only where the server cannot have acted',
    async (name, step) => {
      const isHarmless = name === '429' || name === '503 with Retry-After';
      for (const method of unsafe)
        expect([method, await requests(method, step)]).toEqual([method, isHarmless ? 3 : 1]);
    },
  );

  it('is no such thing for POST where a 503 tells of its rate limit alone', async () => {
    const limits = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' };
    expect(await requests('POST', status(503, limits))).toBe(1);
  });

  it.each(passing)('%s is repeated for POST if the caller says so', async (_, step) => {
    expect(await requests('POST', step, { idempotent: true })).toBe(3);
  });

  it.each(passing)('%s is not repeated for PUT if the caller says so', async (name, step) => {
    const isHarmless = name === '429' || name === '503 with Retry-After';
    expect(await requests('PUT', step, { idempotent: false })).toBe(isHarmless ? 3 : 1);
  });

  it.each(['GET', 'POST'] as const)('a refused connection is repeated for %s', async (method) => {
    const gone = await startServer(() => {});
    await gone.close();
    const { call } = createAcme({ baseUrl: gone.origin, maxRetries: 2 });
    expect(await rejection(call(method, '/runs'))).toMatchObject({ code: 'ECONNREFUSED', attempts: 3 });
  });

  it('a name that leads nowhere is repeated for POST', async () => {
    const { call } = createAcme({ baseUrl: 'https://acme.invalid', maxRetries: 1 });
    const error = await rejection(call('POST', '/runs'));
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 2 });
    expect((error as { code: string }).code).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it('ends well as soon as it has passed', async () => {
    const { origin, seen } = await script(status(500), reset, fine);
    const { call, http } = createAcme({ baseUrl: origin, maxRetries: 2 });
    expect(await call('GET', '/runs')).toEqual({ id: 1 });
    expect(seen.length).toBe(3);
    expect((await http.GET('/runs')).data).toEqual({ id: 1 });
    expect(seen.length).toBe(4);
  });
});

describe('a failure that lasts', () => {
  it.each(lasting)('%s is not repeated', async (_, step) => {
    for (const method of ['GET', 'POST'] as const)
      expect(await requests(method, step, { idempotent: true })).toBe(1);
  });

  it('a reply that is not as specified is not repeated', async () => {
    for (const body of ['<html>', '{"id":', ''])
      expect(await requests('GET', (response) => response.end(body))).toBe(1);
  });

  it('a reply that is too large is not repeated', async () => {
    expect(await requests('GET', (response) => response.end('[1,2]'), { maxResponseBytes: 4 })).toBe(1);
  });

  it('a key that cannot be had is not asked for twice', async () => {
    let asked = 0;
    const own = new Error('vault is sealed');
    const apiKey = () => {
      asked += 1;
      return Promise.reject(own);
    };
    const { call } = createAcme({ apiKey, maxRetries: 2 });
    expect(await rejection(call('GET', '/runs'))).toBe(own);
    expect(asked).toBe(1);
  });
});

describe('maxRetries', () => {
  it('is 2 unless it is given', async () => {
    expect(await requests('GET', status(500), {}, { maxRetries: undefined })).toBe(3);
  });

  it.each([0, 1, 4])('of %s bounds the requests, and that of a call wins', async (maxRetries) => {
    expect(await requests('GET', status(500), {}, { maxRetries })).toBe(maxRetries + 1);
    expect(await requests('GET', status(500), { maxRetries }, { maxRetries: 2 })).toBe(maxRetries + 1);
  });

  it('of Infinity goes on until the failure has passed', async () => {
    const { origin, seen } = await script(...(Array(40).fill(status(500)) as [Step]), fine);
    const { call } = createAcme({ baseUrl: origin, maxRetries: Number.POSITIVE_INFINITY });
    expect(await call('GET', '/runs')).toEqual({ id: 1 });
    expect(seen.length).toBe(41);
  });

  it('counts for http as for methods', async () => {
    const { origin, seen } = await script(status(500));
    const { http } = createAcme({ baseUrl: origin, maxRetries: 1 });
    expect((await http.GET('/runs')).error).toEqual({ status: 500 });
    expect(seen.length).toBe(2);
    await http.GET('/runs', { maxRetries: 3 });
    expect(seen.length).toBe(6);
    await http.POST('/runs', { body: { name: 'n' } });
    expect(seen.length).toBe(7);
    await http.POST('/runs', { body: { name: 'n' }, idempotent: true });
    expect(seen.length).toBe(9);
  });
});
