import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAcme, KEY, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer((_, response) => response.end('{"id": 1}'));
});
afterAll(() => server.close());

const acme = (options: Parameters<typeof createAcme>[0] = {}) =>
  createAcme({ baseUrl: server.origin, ...options });
const last = () => server.seen.at(-1)!;

describe('a path parameter', () => {
  it.each([
    ['a/b', 'a%2Fb'],
    ['../admin', '..%2Fadmin'],
    ['%2e%2e', '%252e%252e'],
    ['a?b#c', 'a%3Fb%23c'],
    ['...', '...'],
    ['.a', '.a'],
    [' ', '%20'],
    ['é漢', '%C3%A9%E6%BC%A2'],
    [7, '7'],
  ])('of %j stays in its segment', async (run_id, segment) => {
    const { call, http } = acme();
    await call('GET', '/runs/{run_id}/steps', { path: { run_id } });
    expect(last().url).toBe(`/runs/${segment}/steps`);
    await http.GET('/runs/{run_id}', { params: { path: { run_id: run_id as string } } });
    expect(last().url).toBe(`/runs/${segment}`);
  });

  it.each([['.'], ['..'], [''], [undefined], [null], [['..']], [[]], [{}], ['\ud800']])(
    'of %j is refused before anything is sent, for methods and http',
    async (value) => {
      const before = server.seen.length;
      const { call, http } = acme();
      const path = { run_id: value as string };
      const wrong = { name: 'ConfigurationError', provider: 'acme', option: 'path.run_id' };
      expect(await rejection(call('GET', '/runs/{run_id}', { path }))).toMatchObject(wrong);
      expect(await rejection(http.GET('/runs/{run_id}', { params: { path } }))).toMatchObject(wrong);
      expect(await rejection(http.request('get', '/runs/{run_id}', { params: { path } }))).toMatchObject(
        wrong,
      );
      expect(server.seen.length).toBe(before);
    },
  );

  it('is missed by name when there are none at all', async () => {
    const { call } = acme();
    const error = await rejection(call('GET', '/runs/{run_id}'));
    expect((error as Error).message).toBe('acme needs path.run_id to be non-empty, not "." or ".."');
  });
});

describe('headers', () => {
  it('of the call win over the client’s, and the credentials over both', async () => {
    const headers = { 'x-team': 'client', 'x-kept': 'yes', authorization: 'client' };
    const { call, http } = acme({ headers });
    const own = {
      'X-Team': 'call',
      Authorization: 'call',
      'x-count': 3,
      'x-absent': undefined,
      'x-kept': null,
    };
    await call('GET', '/runs', { headers: own });
    expect(last().headers).toMatchObject({
      'x-team': 'call',
      'x-count': '3',
      authorization: `Bearer ${KEY}`,
    });
    expect(last().headers).not.toHaveProperty('x-absent');
    expect(last().headers).not.toHaveProperty('x-kept');
    await http.GET('/runs', { headers: { 'x-team': 'call' } });
    expect(last().headers).toMatchObject({
      'x-team': 'call',
      'x-kept': 'yes',
      authorization: `Bearer ${KEY}`,
    });
  });

  it.each([
    ['x team', 'name'],
    ['', 'no name'],
    ['x-value', `${KEY}\nx-evil: 1`],
    ['x-wide', '漢'],
  ])('of %j: %j are refused by name, never by value', async (name, value) => {
    const before = server.seen.length;
    const headers = { [name]: value };
    const wrong = { name: 'ConfigurationError', option: `headers.${name}` };
    expect(() => acme({ headers })).toThrow(expect.objectContaining(wrong));
    const { call, http } = acme();
    for (const work of [call('GET', '/runs', { headers }), http.GET('/runs', { headers })]) {
      const error = await rejection(work);
      expect(error).toMatchObject(wrong);
      expect(JSON.stringify(error)).not.toContain(KEY);
    }
    expect(server.seen.length).toBe(before);
  });

  it.each([new Headers({ 'x-a': 'b' }), [['x-a', 'b']], new Map([['x-a', 'b']]), { 'x-a': 'b' }])(
    'come in any form that fetch takes: %o',
    async (headers) => {
      await acme({ headers: headers as Headers }).call('GET', '/runs');
      expect(last().headers).toHaveProperty('x-a', 'b');
    },
  );

  it('that are put into the caller’s object later are not sent', async () => {
    const headers: Record<string, string> = {};
    const { call } = acme({ headers });
    headers['x-late'] = 'x';
    await call('GET', '/runs');
    expect(last().headers).not.toHaveProperty('x-late');
  });

  it('name no content type where there is no body', async () => {
    const { call, http } = acme();
    await call('POST', '/runs/{run_id}/cancel', { path: { run_id: 'r1' } });
    expect(last().headers).not.toHaveProperty('content-type');
    await call('POST', '/chunks', {}, { contentType: 'text/plain' });
    expect(last().headers).not.toHaveProperty('content-type');
    await http.GET('/runs');
    expect(last().headers).not.toHaveProperty('content-type');
  });
});

describe('baseUrl', () => {
  it.each(['', '/', '//', '/v1', '/v1/', '/@team/v1'])('may end in %j', async (suffix) => {
    const { call, http } = acme({ baseUrl: server.origin + suffix });
    const path = `${suffix.replace(/\/+$/, '')}/runs`;
    await call('GET', '/runs');
    expect(last().url).toBe(path);
    await http.GET('/runs');
    expect(last().url).toBe(path);
  });

  it('is the provider’s own unless given', async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return Response.json({ id: 1 });
    };
    await createAcme({ fetch, baseUrl: undefined }).call('GET', '/runs');
    expect(urls).toEqual(['https://api.acme.test/runs']);
  });
});

describe('fetch', () => {
  it('is refused when it is no function', () => {
    const wrong = { name: 'ConfigurationError', option: 'fetch' };
    expect(() => acme({ fetch: 'fetch' as never })).toThrow(expect.objectContaining(wrong));
  });

  it('is the platform’s own, looked up at each call', async () => {
    const { call } = acme();
    const platform = globalThis.fetch;
    try {
      globalThis.fetch = async () => Response.json({ id: 'replaced' });
      expect(await call('GET', '/runs')).toEqual({ id: 'replaced' });
    } finally {
      globalThis.fetch = platform;
    }
    expect(await call('GET', '/runs')).toEqual({ id: 1 });
  });
});

describe('a query', () => {
  it('repeats arrays and leaves out what is absent', async () => {
    const { call } = acme();
    const query = { state: ['a b', 'c&d'], after: undefined, limit: 0, flag: false };
    await call('GET', '/runs', { query });
    expect(last().url).toBe('/runs?state=a%20b&state=c%26d&limit=0&flag=false');
  });
});
