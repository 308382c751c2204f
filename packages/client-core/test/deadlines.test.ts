import { afterEach, describe, expect, it } from 'vitest';
import { type Fetch, NetworkError, TimeoutError } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { countedSignal } from './support/counted-signal.ts';
import { startServer, type TestServer } from './support/server.ts';
import { timers } from './support/timers.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server that takes requests, sends headers and half a body or nothing, and then stalls. */
const stall = async (where: 'headers' | 'body') => {
  const server = await startServer((_, response) => {
    if (where === 'body') response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
  });
  servers.push(server);
  return server;
};

/** A `fetch` that neither answers nor listens to its signal. */
const deaf: Fetch = () => new Promise(() => {});

describe('timeoutMs', () => {
  it.each(['headers', 'body'] as const)('ends a call whose %s stall, and its connection', async (where) => {
    for (const by of ['call', 'http']) {
      const server = await stall(where);
      const { call, http } = createAcme({ baseUrl: server.origin, timeoutMs: 80 });
      const send = () =>
        by === 'call' ? call('GET', '/runs', { query: { q: 'private' } }) : http.GET('/runs');
      const start = performance.now();
      const error = await rejection(send());
      expect(performance.now() - start).toBeGreaterThanOrEqual(75);
      expect(performance.now() - start).toBeLessThan(20_000);
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ provider: 'acme', method: 'GET', timeoutMs: 80, isRetryable: true });
      expect((error as TimeoutError).url).toBe(`${server.origin}/runs`);
      expect((error as Error).message).toBe(
        `acme gave no complete reply to GET ${server.origin}/runs within 80 ms`,
      );
      await expect.poll(() => server.sockets.size).toBe(0);
    }
  });

  it('of a call wins over that of the client, for methods and http', async () => {
    const { origin } = await stall('headers');
    const { call, http } = createAcme({ baseUrl: origin, timeoutMs: Number.POSITIVE_INFINITY });
    expect(await rejection(call('GET', '/runs', { timeoutMs: 20 }))).toMatchObject({ timeoutMs: 20 });
    expect(await rejection(http.GET('/runs', { timeoutMs: 30 }))).toMatchObject({ timeoutMs: 30 });
  });

  it('holds against a fetch that ignores its signal, and an authorize that never returns', async () => {
    const { call } = createAcme({ fetch: deaf, timeoutMs: 20 });
    expect(await rejection(call('GET', '/runs'))).toBeInstanceOf(TimeoutError);
    const slow = createAcme({ apiKey: () => new Promise(() => {}), timeoutMs: 20 });
    expect(await rejection(slow.call('GET', '/runs'))).toBeInstanceOf(TimeoutError);
  });

  it('of Infinity sets no timer', async () => {
    const before = timers();
    const { call } = createAcme({
      fetch: deaf,
      timeoutMs: Number.POSITIVE_INFINITY,
      attemptTimeoutMs: Number.POSITIVE_INFINITY,
    });
    const controller = new AbortController();
    const pending = rejection(call('GET', '/runs', { signal: controller.signal }));
    expect(timers()).toBe(before);
    controller.abort('enough');
    expect(await pending).toBe('enough');
  });

  it.each([0, -1, Number.NaN, Number.NEGATIVE_INFINITY, '50' as unknown as number])(
    'refuses %s',
    async (timeoutMs) => {
      const wrong = { name: 'ConfigurationError', option: 'timeoutMs' };
      expect(() => createAcme({ timeoutMs })).toThrow(expect.objectContaining(wrong));
      let sent = 0;
      const { call, http } = createAcme({ fetch: async () => Response.json({ sent: ++sent }) });
      expect(await rejection(call('GET', '/runs', { timeoutMs }))).toMatchObject(wrong);
      expect(await rejection(http.GET('/runs', { timeoutMs }))).toMatchObject(wrong);
      expect(sent).toBe(0);
    },
  );

  it('may be longer than a timer can be, which would end the call at once', async () => {
    const limits = { timeoutMs: 2 ** 31, attemptTimeoutMs: 2 ** 40 };
    const { call, http } = createAcme({ fetch: async () => Response.json({ id: 1 }), ...limits });
    expect(await call('GET', '/runs')).toEqual({ id: 1 });
    expect((await http.GET('/runs', { timeoutMs: 2 ** 53 })).data).toEqual({ id: 1 });
  });
});

describe('signal', () => {
  it.each(['headers', 'body'] as const)('ends a call whose %s stall, with its reason', async (where) => {
    for (const by of ['call', 'http']) {
      const server = await stall(where);
      const { call, http } = createAcme({ baseUrl: server.origin });
      const send = (signal: AbortSignal) =>
        by === 'call' ? call('GET', '/runs', { signal }) : http.GET('/runs', { signal });
      const controller = new AbortController();
      const reason = { why: 'the user left' };
      setTimeout(() => controller.abort(reason), 40);
      expect(await rejection(send(controller.signal))).toBe(reason);
      await expect.poll(() => server.sockets.size).toBe(0);
    }
  });

  it('that is aborted already sends nothing and asks for no key', async () => {
    let asked = 0;
    let sent = 0;
    const { call, http } = createAcme({
      apiKey: () => `key-${++asked}`,
      fetch: async () => Response.json({ sent: ++sent }),
    });
    const signal = AbortSignal.abort(null);
    expect(await rejection(call('GET', '/runs', { signal }))).toBe(null);
    expect(await rejection(http.GET('/runs', { signal }))).toBe(null);
    expect([asked, sent]).toEqual([0, 0]);
  });

  it('rejects with its own default reason, an AbortError', async () => {
    const controller = new AbortController();
    const { call } = createAcme({ fetch: deaf });
    const pending = rejection(call('GET', '/runs', { signal: controller.signal }));
    controller.abort();
    expect(await pending).toBe(controller.signal.reason);
    expect(await pending).toMatchObject({ name: 'AbortError' });
  });

  it('does nothing to a call that is over', async () => {
    const controller = new AbortController();
    const { call } = createAcme({ fetch: async () => Response.json({ id: 1 }) });
    const run = await call('GET', '/runs', { signal: controller.signal });
    controller.abort();
    expect(run).toEqual({ id: 1 });
  });

  it('goes on ruling a reply that is handed over as a stream', async () => {
    const { origin } = await stall('body');
    const controller = new AbortController();
    const { http } = createAcme({ baseUrl: origin, timeoutMs: 5000 });
    const { signal } = controller;
    const { data } = await http.GET('/runs', { signal, parseAs: 'stream' });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"id":');
    const next = rejection(reader.read());
    controller.abort(new Error('enough'));
    expect(await next).toBeInstanceOf(Error);
  });
});

describe('a call that has settled', () => {
  it.each<[string, Fetch]>([
    ['a reply', async () => Response.json({ id: 1 })],
    ['an error reply', async () => new Response('', { status: 500 })],
    ['a failure', () => Promise.reject(new Error('no route'))],
    ['a timeout', deaf],
  ])('leaves no timer and no listener behind, after %s', async (_, fetch) => {
    const { signal, listeners } = countedSignal();
    const before = timers();
    const { call, http } = createAcme({ fetch, timeoutMs: fetch === deaf ? 10 : 60_000 });
    const calls = [call('GET', '/runs', { signal }), http.GET('/runs', { signal })];
    expect(listeners()).toBeGreaterThan(0);
    expect(timers()).toBeGreaterThan(before);
    await Promise.allSettled(calls);
    expect(listeners()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('leaves none after an abort either', async () => {
    const { controller, signal, listeners } = countedSignal();
    const before = timers();
    const { call } = createAcme({ fetch: deaf, timeoutMs: 60_000 });
    const pending = rejection(call('GET', '/runs', { signal }));
    expect(listeners()).toBe(1);
    controller.abort();
    await pending;
    expect(listeners()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('ends as the first cause had it, when fetch fails because of the abort', async () => {
    const controller = new AbortController();
    const { call } = createAcme({
      fetch: (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    });
    const pending = rejection(call('GET', '/runs', { signal: controller.signal }));
    controller.abort('left');
    expect(await pending).toBe('left');
    expect(NetworkError.isInstance(await pending)).toBe(false);
  });
});
