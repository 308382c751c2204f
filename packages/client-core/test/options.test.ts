import { describe, expect, it } from 'vitest';
import { type CallInput, type ClientOptions, createCall } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';

const wrong = (option: string) =>
  expect.objectContaining({ name: 'ConfigurationError', provider: 'acme', option });
const INFINITE = Number.POSITIVE_INFINITY;

/** Limits by name: what is fine, and what is not. */
const limits: [string, number[], unknown[]][] = [
  ['timeoutMs', [1, 0x7fffffff, INFINITE], [0, -1, -INFINITE, Number.NaN, '50', true, [5], {}]],
  ['attemptTimeoutMs', [1, 0x7fffffff, INFINITE], [0, -1, -INFINITE, Number.NaN, '50', true, [5], {}]],
  ['maxRetries', [0, 1, 100, INFINITE], [-1, -INFINITE, Number.NaN, '2', true, false, [2], {}]],
  ['maxResponseBytes', [1, 0x7fffffff, INFINITE], [0, -1, -INFINITE, Number.NaN, '50', true, [5], {}]],
];
const fineCases = limits.flatMap(([name, fine]) => fine.map((value): [string, unknown] => [name, value]));
const wrongCases = limits.flatMap(([name, , bad]) => bad.map((value): [string, unknown] => [name, value]));

describe('a limit', () => {
  it.each(fineCases)('%s may be %s, for a client and for a call', async (name, value) => {
    const { call, http } = createAcme({ [name]: value, fetch: async () => Response.json({ id: 1 }) });
    expect(await call('GET', '/runs', { [name]: value, maxResponseBytes: 50 })).toEqual({ id: 1 });
    expect((await http.GET('/runs', { [name]: value, maxResponseBytes: 50 })).data).toEqual({ id: 1 });
  });

  it.each(wrongCases)('%s of %j is refused by name before anything is sent', async (name, value) => {
    expect(() => createAcme({ [name]: value })).toThrow(wrong(name));
    let sent = 0;
    const { call, http } = createAcme({ fetch: async () => Response.json({ sent: ++sent }) });
    expect(await rejection(call('GET', '/runs', { [name]: value } as CallInput))).toEqual(wrong(name));
    expect(await rejection(http.GET('/runs', { [name]: value } as never))).toEqual(wrong(name));
    expect(sent).toBe(0);
  });

  it('that is undefined is that of the client', async () => {
    const fetch = async () => new Response('{"id": 1}');
    const { call, http } = createAcme({ fetch, maxResponseBytes: 2 });
    for (const name of limits.map(([name]) => name)) {
      const problem = expect.objectContaining({ name: 'ResponseShapeError' });
      expect(await rejection(call('GET', '/runs', { [name]: undefined }))).toEqual(problem);
      expect(await rejection(http.GET('/runs', { [name]: undefined }))).toEqual(problem);
    }
  });

  it('of a timeout longer than a timer takes does not end the call at once', async () => {
    const fetch = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(Response.json({ id: 1 })), 30));
    for (const value of [2_147_483_647, 2_147_483_648, 1e12, INFINITE]) {
      const { call } = createAcme({ fetch });
      const given = { timeoutMs: value, attemptTimeoutMs: value };
      // One that is refused is fine as well; one that is over at once is not.
      const outcome = await call('GET', '/runs', given).catch((error: Error) => error.name);
      expect([{ id: 1 }, 'ConfigurationError']).toContainEqual(outcome);
    }
  });
});

describe('baseUrl', () => {
  const sentTo = async (options: ClientOptions) => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(url);
      return Response.json({ id: 1 });
    };
    await createAcme({ ...options, fetch }).call('GET', '/runs');
    return urls[0];
  };

  it.each([
    ['https://api.acme.test', 'https://api.acme.test/runs'],
    ['https://api.acme.test/', 'https://api.acme.test/runs'],
    ['https://api.acme.test/v1//', 'https://api.acme.test/v1/runs'],
    ['HTTPS://API.acme.test:443/v1', 'https://api.acme.test/v1/runs'],
    ['https://10.0.0.1:8443', 'https://10.0.0.1:8443/runs'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/runs'],
    ['http://127.1', 'http://127.0.0.1/runs'],
    ['http://127.255.0.3', 'http://127.255.0.3/runs'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/runs'],
    ['http://localhost', 'http://localhost/runs'],
    ['http://LOCALHOST:3000', 'http://localhost:3000/runs'],
    ['http://duck.localhost:3000', 'http://duck.localhost:3000/runs'],
    ['http://a.b.localhost', 'http://a.b.localhost/runs'],
  ])('may be %s', async (baseUrl, url) => {
    expect(await sentTo({ baseUrl })).toBe(url);
  });

  it.each([
    'http://api.acme.test',
    'http://10.0.0.1',
    'http://0.0.0.0:8080',
    'http://128.0.0.1',
    'http://192.168.0.2',
    'http://127.0.0.1.evil.test',
    'http://127.0.0.evil.test',
    'http://localhost.evil.test',
    'http://evil-localhost',
    'http://notlocalhost',
    'http://localhost.',
    'http://[::2]',
    'http://[::ffff:10.0.0.1]',
    'http://[::1.evil.test]',
    'http://127.0.0.1@evil.test',
    'http://evil.test/127.0.0.1',
    'http://evil.test#localhost',
  ])('may not be %s', (baseUrl) => {
    expect(() => createAcme({ baseUrl })).toThrow(wrong('baseUrl'));
    expect(() => createAcme({ baseUrl, allowInsecureHttp: false })).toThrow(wrong('baseUrl'));
  });

  it('may be http: elsewhere where that is allowed, and nothing worse', async () => {
    const allowInsecureHttp = true;
    const url = 'http://10.0.0.1:8080/runs';
    expect(await sentTo({ baseUrl: 'http://10.0.0.1:8080', allowInsecureHttp })).toBe(url);
    for (const baseUrl of [
      'ftp://acme.test',
      'file:///etc',
      'http://user@acme.test',
      'http://acme.test?a=1',
      '',
      'x',
    ])
      expect(() => createAcme({ baseUrl, allowInsecureHttp })).toThrow(wrong('baseUrl'));
  });

  it('does not show in the error, for there can be a password in it', () => {
    try {
      createAcme({ baseUrl: `https://user:${KEY}@acme.test` });
      expect.unreachable();
    } catch (error) {
      expect(`${error} ${JSON.stringify(error)}`).not.toContain(KEY);
      expect(error).toEqual(wrong('baseUrl'));
    }
  });

  it('is checked by createCall as well, which has no openapi-fetch', () => {
    const config = { provider: 'acme', defaultBaseUrl: 'http://acme.test', authorize: () => {} };
    expect(() => createCall(config)).toThrow(wrong('baseUrl'));
  });
});

describe('a body that JSON cannot hold', () => {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  it.each([
    ['a ring', ring],
    ['a BigInt', { id: 1n }],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
  ])('is refused before anything is sent: %s', async (_, body) => {
    let sent = 0;
    const { call } = createAcme({ fetch: async () => Response.json({ sent: ++sent }) });
    expect(await rejection(call('POST', '/runs', { body }))).toEqual(wrong('body'));
    expect(sent).toBe(0);
  });
});
