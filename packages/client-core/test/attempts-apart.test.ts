import { describe, expect, it, vi } from 'vitest';
import { createRateLimit, NetworkError, TimeoutError } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';

const failing = (message: string, counts: { sent: number }) => async () => {
  counts.sent += 1;
  throw new TypeError('fetch failed', { cause: new Error(message) });
};

describe('a POST that failed', () => {
  it.each([
    ['error sending request for url (http://h/runs/NOTFOUND.txt): connection closed', 1],
    ['error sending request for url (http://h/x/EAI_AGAIN): client error (SendRequest)', 1],
    ['error sending request for url (http://h/x): client error (Connect): tcp connect error', 3],
  ])('is repeated for what the platform says, not for what its path says: %s', async (message, requests) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const counts = { sent: 0 };
    const { call } = createAcme({ fetch: failing(message, counts), maxRetries: 2 });
    expect(await rejection(call('POST', '/runs', { body: {} }))).toBeInstanceOf(NetworkError);
    expect(counts.sent).toBe(requests);
  });
});

describe('a NetworkError', () => {
  it('has no query in its cause, however the platform writes the address', async () => {
    const fetch = async ({ url }: Request) => Promise.reject(new Error(`no route to (${url}) today`));
    const { call } = createAcme({ fetch });
    const error = (await rejection(call('GET', '/runs', { query: { name: "o'brien private" } }))) as Error;
    expect((error.cause as Error).message).toBe('no route to (https://api.acme.test/runs) today');
  });

  it('has no key in its code', async () => {
    const fetch = async () => Promise.reject(Object.assign(new Error('no'), { code: `E_${KEY}` }));
    expect(JSON.stringify(await rejection(createAcme({ fetch }).call('GET', '/runs')))).not.toContain(KEY);
  });
});

describe('an attempt', () => {
  it('has headers of its own: one that was given up cannot spoil the next', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const seen: (string | null)[] = [];
    const { call } = createAcme({
      maxRetries: 1,
      hooks: {
        onRequest: ({ attempts, setHeader }) => attempts === 1 && setHeader('x-first', 'yes'),
      },
      fetch: async (request) => {
        seen.push(request.headers.get('x-first'));
        return new Response('', { status: 500 });
      },
    });
    await rejection(call('GET', '/runs'));
    expect(seen).toEqual(['yes', null]);
  });

  it('shows no value of a header that a hook sets wrongly', async () => {
    const { call } = createAcme({
      fetch: async () => Response.json({ id: 1 }),
      hooks: { onRequest: ({ setHeader }) => setHeader('x-a', `line\n${KEY}`) },
    });
    const error = await rejection(call('GET', '/runs'));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'headers.x-a' });
    expect(String(error)).not.toContain(KEY);
  });
});

describe('an error', () => {
  it('has the caller in its stack', async () => {
    const { call } = createAcme({ fetch: async () => new Response('', { status: 404 }) });
    async function namedCaller(): Promise<unknown> {
      return await call('GET', '/runs');
    }
    expect(((await rejection(namedCaller())) as Error).stack).toContain('namedCaller');
  });
});

describe('http', () => {
  it('sends no request of a middleware to another host, where the key would go along', async () => {
    const sent: string[] = [];
    const { http } = createAcme({ fetch: async ({ url }) => Response.json({ id: sent.push(url) }) });
    http.use({ onRequest: () => new Request('https://other.test/runs') });
    expect(await rejection(http.GET('/runs'))).toMatchObject({ name: 'ConfigurationError' });
    expect(sent).toEqual([]);
  });

  it('sends a stream that a bodySerializer makes once', async () => {
    let sent = 0;
    const fetch = async () => new Response('', { status: 500 + ++sent });
    const { http } = createAcme({ fetch, maxRetries: 2 });
    const bodySerializer = () => new Blob(['x']).stream() as never;
    await http.POST('/runs', { body: { name: 'n' }, bodySerializer, idempotent: true } as never);
    expect(sent).toBe(1);
  });
});

describe('a rate limit', () => {
  it('that is paused for longer than a queued call has fails that call at once', async () => {
    const limit = createRateLimit({ requestsPerSecond: 1 });
    const { call } = createAcme({ rateLimit: limit, fetch: async () => Response.json({ id: 1 }) });
    await call('GET', '/runs');
    const startedAt = performance.now();
    const queued = rejection(call('GET', '/runs', { timeoutMs: 5000 }));
    setTimeout(() => limit.pause(3_600_000), 20);
    expect(await queued).toBeInstanceOf(TimeoutError);
    expect(performance.now() - startedAt).toBeLessThan(900);
  });

  it('refuses a pace that a timer cannot keep', () => {
    expect(() => createRateLimit({ requestsPerSecond: 1e-8 })).toThrow('requestsPerSecond');
  });
});
