import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

let other: TestServer;
let server: TestServer;
beforeAll(async () => {
  other = await startServer((_, response) => response.end('{"id": 666}'));
  server = await startServer((request, response) => {
    const status = Number(request.url.split('/')[2]);
    response.writeHead(status, { location: `${other.origin}/steal` }).end();
  });
});
afterAll(() => Promise.all([server.close(), other.close()]));

describe('a redirect', () => {
  it.each(['301', '302', '303', '307', '308'])(
    'of %s is an error, and takes no key anywhere',
    async (run_id) => {
      const { call, http } = createAcme({ baseUrl: server.origin });
      const error = await rejection(call('GET', '/runs/{run_id}', { path: { run_id } }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: Number(run_id), isRetryable: false });
      expect((await http.GET('/runs/{run_id}', { params: { path: { run_id } } })).error).toBe(
        `HTTP ${run_id}`,
      );
      expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(other.seen).toEqual([]);
    },
  );

  it('is not followed even where the call asks for it', async () => {
    const { http } = createAcme({ baseUrl: server.origin });
    const { error } = await http.GET('/runs/{run_id}', {
      params: { path: { run_id: '302' } },
      redirect: 'follow',
    });
    expect(error).toBe('HTTP 302');
    expect(other.seen).toEqual([]);
  });

  it('that a browser hides is an error with status 0', async () => {
    const hidden = {
      ok: false,
      status: 0,
      type: 'opaqueredirect',
      headers: new Headers(),
      text: async () => '',
    };
    const { call, http } = createAcme({ fetch: async () => hidden as unknown as Response });
    expect(await rejection(call('GET', '/runs'))).toMatchObject({ name: 'ApiError', status: 0 });
    expect((await http.GET('/runs')).error).toBe('HTTP 0');
  });
});

describe('a per-call address or fetch', () => {
  it('does not take the key to another place', async () => {
    const before = server.seen.length;
    const { http } = createAcme({ baseUrl: server.origin });
    const wrong = { name: 'ConfigurationError', option: 'path' };
    expect(await rejection(http.GET('/runs', { baseUrl: other.origin }))).toMatchObject(wrong);
    expect(await rejection(http.GET('/runs', { fetch: globalThis.fetch }))).toMatchObject(wrong);
    for (const path of ['.evil.test/x', '@evil.test/x', 'runs', '']) {
      expect(await rejection(http.GET(path as '/runs'))).toMatchObject(wrong);
    }
    expect([other.seen.length, server.seen.length]).toEqual([0, before]);
    const sent: string[] = [];
    const recording = createAcme({ fetch: async ({ url }) => Response.json({ sent: sent.push(url) }) });
    for (const path of ['.evil.test/x', '@evil.test/x', '/runs', '']) await recording.call('GET', path);
    expect(sent.map((url) => new URL(url).host)).toEqual(Array(4).fill('api.acme.test'));
  });
});
