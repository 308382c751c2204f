import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type ClientHooks, type ClientOptions, NetworkError } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
let statuses: number[] = [];
beforeAll(async () => {
  server = await startServer(({ headers }, response) => {
    // As unkind as an echo can be: the key is in the id, in a header and in the body.
    const echo = { 'x-request-id': `req-${headers.authorization}`, 'x-echo': `${headers.authorization}` };
    response.writeHead(statuses.shift() ?? 200, echo).end(JSON.stringify({ id: 1, echo }));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  statuses = [];
});
afterEach(() => void vi.restoreAllMocks());

type Told = [string, Record<string, unknown>];

/** A client whose hooks write down what they are told. */
const listening = (options: ClientOptions = {}) => {
  const told: Told[] = [];
  const note = (name: string) => (event: object) => void told.push([name, event as Record<string, unknown>]);
  const hooks: ClientHooks = {
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onError: note('error'),
  };
  const { call, http } = createAcme({ baseUrl: server.origin, maxRetries: 2, hooks, ...options });
  const path = { run_id: 'r/1' };
  const byCall = () => call('GET', '/runs/{run_id}', { path, query: { token: 'private' } });
  const byHttp = () => http.GET('/runs/{run_id}', { params: { path, query: { token: 'private' } as never } });
  return { told, call, http, senders: [byCall, byHttp] };
};
const names = (told: Told[]) => told.map(([name, { attempts }]) => `${name} ${attempts}`);

describe('hooks', () => {
  it('are told of requests, replies and repetitions in order, by methods and http alike', async () => {
    const { told, senders } = listening();
    for (const send of senders) {
      told.length = 0;
      statuses = [500, 503];
      await send();
      expect(names(told)).toEqual([
        'request 1',
        'response 1',
        'retry 1',
        'request 2',
        'response 2',
        'retry 2',
        'request 3',
        'response 3',
      ]);
      expect(told.filter(([name]) => name === 'response').map(([, { status }]) => status)).toEqual([
        500, 503, 200,
      ]);
    }
  });

  it('are told of a failure for good, once, with what the call rejects with', async () => {
    const { told, call } = listening();
    statuses = [500, 500, 500];
    const error = await rejection(call('GET', '/runs'));
    expect(names(told).slice(-2)).toEqual(['response 3', 'error 3']);
    expect(told.filter(([name]) => name === 'error').length).toBe(1);
    expect(told.at(-1)?.[1]['error']).toBe(error);
    expect(ApiError.isInstance(error)).toBe(true);
  });

  it('are told of a failure of http too, which does not reject', async () => {
    const { told, http } = listening({ maxRetries: 0 });
    statuses = [404];
    expect((await http.GET('/runs')).response.status).toBe(404);
    expect(names(told)).toEqual(['request 1', 'response 1', 'error 1']);
  });

  it('get the template of the path, the address without its query, and the method', async () => {
    const { told, senders } = listening();
    for (const send of senders) {
      told.length = 0;
      statuses = [500];
      await send();
      for (const [, event] of told) {
        expect(event).toMatchObject({
          provider: 'acme',
          method: 'GET',
          path: '/runs/{run_id}',
          url: `${server.origin}/runs/r%2F1`,
        });
      }
    }
  });

  it('of a repetition get the error and the wait', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.04);
    const { told, call } = listening();
    statuses = [503];
    await call('GET', '/runs');
    const retry = told.find(([name]) => name === 'retry')?.[1];
    expect(retry).toMatchObject({ attempts: 1, delayMs: 20 });
    expect(retry?.['error']).toMatchObject({ name: 'ApiError', status: 503, attempts: 1 });
    expect(retry).not.toHaveProperty('clockOffsetMs');
  });

  it('get durations: of the attempt, and of the whole call', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.1);
    const { told, call } = listening({
      maxRetries: 1,
      fetch: () => new Promise((resolve) => setTimeout(() => resolve(new Response('', { status: 500 })), 30)),
    });
    await rejection(call('GET', '/runs'));
    const durations = told.filter(([, event]) => 'durationMs' in event);
    expect(durations.map(([name]) => name)).toEqual(['response', 'retry', 'response', 'error']);
    const [first, soFar, second, whole] = durations.map(([, { durationMs }]) => Number(durationMs)) as [
      number,
      number,
      number,
      number,
    ];
    for (const one of [first, second]) expect(one).toBeGreaterThanOrEqual(29);
    expect(soFar).toBeGreaterThanOrEqual(first);
    // Two attempts and a wait of 50 ms.
    expect(whole).toBeGreaterThanOrEqual(first + second + 49);
    expect(whole).toBeLessThan(5000);
  });

  it('are told of an abort, with its reason, and of no reply', async () => {
    const { told, call } = listening({ fetch: () => new Promise(() => {}) });
    const controller = new AbortController();
    const pending = rejection(call('GET', '/runs', { signal: controller.signal }));
    await expect.poll(() => told.length).toBe(1);
    controller.abort('left');
    await pending;
    expect(names(told)).toEqual(['request 1', 'error 1']);
    expect(told.at(-1)?.[1]['error']).toBe('left');
  });

  it('are told of a failure of the network', async () => {
    const { told, call } = listening({ fetch: () => Promise.reject(new Error('lost')), maxRetries: 1 });
    await rejection(call('GET', '/runs'));
    expect(names(told)).toEqual(['request 1', 'retry 1', 'request 2', 'error 2']);
    expect(NetworkError.isInstance(told.at(-1)?.[1]['error'])).toBe(true);
  });

  it.each([
    ['HTML', '<html>'],
    ['broken JSON', '{"id":'],
    ['nothing', ''],
  ])('are told of a reply that is not as specified: %s', async (_, body) => {
    const { told, call } = listening({ fetch: async () => new Response(body) });
    const error = await rejection(call('GET', '/runs'));
    expect(names(told)).toEqual(['request 1', 'response 1', 'error 1']);
    expect(told.at(-1)?.[1]['error']).toBe(error);
  });

  it('may be only some, or none', async () => {
    const told: string[] = [];
    const some = createAcme({ baseUrl: server.origin, hooks: { onResponse: () => told.push('response') } });
    await some.call('GET', '/runs');
    await createAcme({ baseUrl: server.origin, hooks: {} }).call('GET', '/runs');
    expect(told).toEqual(['response']);
  });

  it('keep their `this`', async () => {
    class Counter {
      count = 0;
      onRequest() {
        this.count += 1;
      }
    }
    const hooks = new Counter();
    await createAcme({ baseUrl: server.origin, hooks }).call('GET', '/runs');
    expect(hooks.count).toBe(1);
  });
});

describe('setHeader', () => {
  it('puts a header on the wire, anew for each attempt', async () => {
    const hooks: ClientHooks = {
      onRequest: ({ setHeader, attempts }) => setHeader('traceparent', `00-${attempts}`),
    };
    const { senders } = listening({ hooks });
    for (const send of senders) {
      server.seen.length = 0;
      statuses = [500];
      await send();
      expect(server.seen.map(({ headers }) => headers['traceparent'])).toEqual(['00-1', '00-2']);
    }
  });

  it('cannot replace the key', async () => {
    const hooks: ClientHooks = {
      onRequest: ({ setHeader }) => setHeader('Authorization', 'Bearer other-key'),
    };
    const { senders } = listening({ hooks });
    for (const send of senders) {
      await send();
      expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
    }
  });
});

describe('a hook that throws', () => {
  it.each(['onRequest', 'onResponse', 'onRetry', 'onError'] as const)(
    'in %s makes the call reject with just that, by methods and http, and is not repeated',
    async (name) => {
      const own = new Error('no more of this');
      let thrown = 0;
      const hooks = {
        [name]: () => {
          thrown += 1;
          throw own;
        },
      };
      const { senders } = listening({ hooks, maxRetries: name === 'onError' ? 0 : 2 });
      for (const send of senders) {
        thrown = 0;
        statuses = [500];
        expect(await rejection(send())).toBe(own);
        expect(thrown).toBe(1);
      }
    },
  );

  it.each(['onRequest', 'onResponse'] as const)(
    'an error of ours in %s, as a circuit breaker would, is not repeated either',
    async (name) => {
      const url = 'https://api.acme.test/runs';
      const facts = { provider: 'acme', method: 'GET', url, path: '/runs', attempts: 1 };
      const own = new NetworkError(facts);
      let thrown = 0;
      const hooks = {
        [name]: () => {
          thrown += 1;
          throw own;
        },
      };
      const { call } = listening({ hooks });
      expect(await rejection(call('GET', '/runs'))).toBe(own);
      expect(thrown).toBe(1);
    },
  );
});

describe('an event', () => {
  it('holds no key, no query and no body, however it is printed', async () => {
    const { told, senders, call } = listening();
    for (const send of senders) {
      statuses = [500];
      await send();
    }
    statuses = [400];
    await rejection(call('POST', '/runs', { body: { name: 'private' } }));
    expect(told.length).toBe(13);
    for (const [, event] of told) {
      const printed =
        inspect(event, { depth: null, showHidden: true, getters: true }) + JSON.stringify(event);
      expect(printed).not.toContain(KEY);
      expect(printed).not.toContain('private');
      expect(printed).toContain('acme');
    }
  });

  it('goes to the diagnostics channels too', async () => {
    const heard: string[] = [];
    const note = (event: unknown, name: string | symbol) =>
      void heard.push(`${String(name)} ${(event as { attempts: number }).attempts}`);
    const channels = ['request', 'response', 'retry', 'error'].map((name) => `runspec:${name}`);
    for (const channel of channels) subscribe(channel, note);
    const { call } = listening({ hooks: undefined, maxRetries: 1 });
    statuses = [500, 500];
    await rejection(call('GET', '/runs'));
    for (const channel of channels) unsubscribe(channel, note);
    await rejection(call('GET', '/runs/{x}', { path: {} }));
    expect(heard).toEqual([
      'runspec:request 1',
      'runspec:response 1',
      'runspec:retry 1',
      'runspec:request 2',
      'runspec:response 2',
      'runspec:error 2',
    ]);
  });
});
