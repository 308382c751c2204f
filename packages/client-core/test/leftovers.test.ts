import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, createRateLimit } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { countedSignal } from './support/counted-signal.ts';
import { fine, type Step, stall, stallInBody, startScript, status } from './support/script.ts';
import type { TestServer } from './support/server.ts';
import { timers } from './support/timers.ts';

const servers: TestServer[] = [];
const script = async (...steps: [Step, ...Step[]]) => {
  const server = await startScript(...steps);
  servers.push(server);
  return server;
};
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** "At once" is a time: a machine that is busy elsewhere in that moment is asked again. */
const timed = { retry: 2 };

/** `fetch` that needs no socket: a keep-alive connection has a timer of its own. */
const answering =
  (...statuses: number[]) =>
  async () =>
    new Response('{"id": 1}', { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200 });

/** A client whose calls are in back-off once the hook was called. */
const backingOff = (options: ClientOptions = {}) => {
  vi.spyOn(Math, 'random').mockReturnValue(0.99);
  let begun: () => void;
  const waits = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const client = createAcme({
    fetch: answering(500),
    maxRetries: 5,
    ...options,
    hooks: { onRetry: () => setImmediate(begun) },
  });
  return { ...client, waits };
};

describe('a call with repetitions that has settled', () => {
  it.each<[string, ClientOptions]>([
    ['success', { fetch: answering(500, 200) }],
    ['failure', { fetch: answering(500), maxRetries: 1 }],
    ['a failure that is not repeated', { fetch: answering(404) }],
    ['a wait that would be too long', { fetch: answering(500), maxRetries: 9, timeoutMs: 5 }],
    [
      'the timeouts of its attempts',
      { fetch: () => new Promise(() => {}), attemptTimeoutMs: 5, maxRetries: 1 },
    ],
    ['the timeout of the call', { fetch: () => new Promise(() => {}), timeoutMs: 5 }],
    ['a wait for its turn', { fetch: answering(200), rateLimit: createRateLimit({ requestsPerSecond: 50 }) }],
  ])('leaves no timer and no listener behind, after %s', async (_, options) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.02);
    const { signal, listeners } = countedSignal();
    const before = timers();
    const { call, http } = createAcme({ maxRetries: 2, ...options });
    const calls = [call('GET', '/runs', { signal }), http.GET('/runs', { signal })];
    expect(listeners()).toBeGreaterThan(0);
    await Promise.allSettled(calls);
    expect(listeners()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe('an abort during back-off', () => {
  it(
    'ends the call at once with its reason, for methods and http, and leaves nothing behind',
    timed,
    async () => {
      for (const by of ['call', 'http'] as const) {
        const { call, http, waits } = backingOff();
        const { controller, signal, listeners } = countedSignal();
        const before = timers();
        const pending = rejection(
          by === 'call' ? call('GET', '/runs', { signal }) : http.GET('/runs', { signal }),
        );
        await waits;
        expect(timers()).toBeGreaterThan(0); // One of them is the platform's own, now and then.
        const startedAt = performance.now();
        controller.abort('left');
        expect(await pending).toBe('left');
        expect(performance.now() - startedAt).toBeLessThan(50);
        expect(listeners()).toBe(0);
        expect(timers()).toBeLessThanOrEqual(before);
      }
    },
  );

  it('sends nothing more', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.1);
    const { origin, seen } = await script(status(500));
    const controller = new AbortController();
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 10) };
    const { call } = createAcme({ baseUrl: origin, maxRetries: 5, hooks });
    expect(await rejection(call('GET', '/runs', { signal: controller.signal }))).toMatchObject({
      name: 'AbortError',
    });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(seen.length).toBe(1);
  });

  it.each([null, 0, '', false])('rejects with %j too, if that is the reason', async (reason) => {
    for (const by of ['call', 'http'] as const) {
      const { call, http, waits } = backingOff();
      const controller = new AbortController();
      const { signal } = controller;
      const pending = rejection(
        by === 'call' ? call('GET', '/runs', { signal }) : http.GET('/runs', { signal }),
      );
      await waits;
      controller.abort(reason);
      expect(await pending).toBe(reason);
    }
  });

  it('in the hook that tells of it does the same', async () => {
    const controller = new AbortController();
    const { call } = createAcme({
      fetch: answering(500),
      maxRetries: 5,
      hooks: { onRetry: () => controller.abort('left') },
    });
    expect(await rejection(call('GET', '/runs', { signal: controller.signal }))).toBe('left');
  });
});

describe('an abort during a request', () => {
  it.each([
    ['before the headers', stall],
    ['inside the body', stallInBody],
  ])('%s of the second attempt ends the call, and its connection', timed, async (_, step) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await script(status(500), step);
    const { controller, signal, listeners } = countedSignal();
    const { call } = createAcme({ baseUrl: server.origin, maxRetries: 5 });
    const pending = rejection(call('GET', '/runs', { signal }));
    await expect.poll(() => server.seen.length).toBe(2);
    const startedAt = performance.now();
    controller.abort('left');
    expect(await pending).toBe('left');
    expect(performance.now() - startedAt).toBeLessThan(50);
    expect(listeners()).toBe(0);
    await expect.poll(() => server.sockets.size).toBe(0);
  });
});

describe('an abort while a call waits for its turn', () => {
  it('ends the call at once, leaves nothing behind and sends nothing', async () => {
    const { origin, seen } = await script(fine);
    const rateLimit = createRateLimit({ requestsPerSecond: 0.1 });
    const { call } = createAcme({ baseUrl: origin, rateLimit });
    await call('GET', '/runs');
    const before = timers();
    const { controller, signal, listeners } = countedSignal();
    const pending = [1, 2, 3].map(() => rejection(call('GET', '/runs', { signal })));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const startedAt = performance.now();
    controller.abort('left');
    expect(await Promise.all(pending)).toEqual(['left', 'left', 'left']);
    expect(performance.now() - startedAt).toBeLessThan(50);
    expect(listeners()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(seen.length).toBe(1);
  });
});

describe('an attempt that is over', () => {
  const soon = (delayMs: number) => new Promise<void>((resolve) => setTimeout(resolve, delayMs));

  it('sends nothing when its key comes too late, even by a fetch that does not listen', async () => {
    let sent = 0;
    const { call } = createAcme({
      apiKey: () => soon(40).then(() => 'late-key'),
      attemptTimeoutMs: 10,
      fetch: async () => Response.json({ sent: ++sent }),
    });
    expect(await rejection(call('POST', '/runs'))).toMatchObject({ name: 'TimeoutError' });
    await soon(60);
    expect(sent).toBe(0);
  });

  it('tells no hook of a reply that comes too late', async () => {
    const told: string[] = [];
    const { call } = createAcme({
      attemptTimeoutMs: 10,
      fetch: () => soon(40).then(() => Response.json({ id: 1 })),
      hooks: { onResponse: () => told.push('response'), onError: () => told.push('error') },
    });
    expect(await rejection(call('GET', '/runs'))).toMatchObject({ name: 'TimeoutError' });
    await soon(60);
    expect(told).toEqual(['error']);
  });
});
