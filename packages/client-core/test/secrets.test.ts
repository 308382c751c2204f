import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiError, ClientError, type Fetch } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

/** Everything that a program could print of a value. */
const printed = (value: unknown): string => {
  const texts = [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    String(value),
  ];
  texts.push(JSON.stringify(value) ?? '');
  if (value instanceof Error)
    texts.push(value.message, value.stack ?? '', inspect(value.cause, { depth: 9 }));
  return texts.join('\n');
};

/** Longer than one pattern can be. */
const LONG = Array.from({ length: 999 }, (_, index) => `${index}/secret`).join('');

let server: TestServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    const name = request.url.split(/[/?]/)[2];
    if (name === 'echo')
      response.writeHead(500).end(JSON.stringify({ sent: request.headers, type: 'text/plain' }));
    else if (name === 'html') response.writeHead(200, { 'content-type': `text/${KEY}` }).end(KEY);
    else if (name === 'stall') response.flushHeaders();
    else response.socket?.resetAndDestroy();
  });
});
afterAll(() => server.close());

/** Carries the whole request on what it throws, as some fetch libraries do. */
const chatty: Fetch = async (request) => {
  const headers = Object.fromEntries(request.headers);
  const cause = Object.assign(new Error(`sent ${JSON.stringify(headers)}`), {
    code: 'EPROTO',
    config: { headers },
  });
  throw Object.assign(new Error('failed', { cause }), { request, headers });
};

describe('the key', () => {
  it.each(['echo', 'stall', 'reset'])('is in nothing that an error prints, after %s', async (run_id) => {
    const { call } = createAcme({ baseUrl: server.origin, timeoutMs: run_id === 'stall' ? 1000 : 30_000 });
    const query = { api_key: KEY };
    const error = await rejection(call('GET', '/runs/{run_id}', { path: { run_id }, query }));
    expect(ClientError.isInstance(error)).toBe(true);
    expect(printed(error)).toContain('acme');
    expect(printed(error)).not.toContain(KEY);
    expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('is masked in an echoed body, and nothing else is', async () => {
    const { call, http } = createAcme({ baseUrl: server.origin, headers: { accept: 'text/plain' } });
    const body = { sent: { accept: 'text/plain', authorization: 'Bearer ***' }, type: 'text/plain' };
    const path = { run_id: 'echo' };
    expect(await rejection(call('GET', '/runs/{run_id}', { path }))).toMatchObject({ body });
    expect(await http.GET('/runs/{run_id}', { params: { path } })).toMatchObject({ error: body });
  });

  it.each([
    ['a solidus that JSON escapes', 'abc/def+ghi', String.raw`{"got":"abc\/def\u002bghi"}`],
    ['a name', 'abc/def+ghi', String.raw`{"abc\/def+ghi":1}`],
    ['a URL', 'abc/def+ghi', '"abc%2Fdef%2Bghi"'],
    ['text', 'abc/def+ghi', 'no abc/def+ghi here'],
    ['few characters', 'ab+d/f', '{"got":"Bearer ab+d/f"}'],
    ['one half', 'prefix.secret-0001', '{"got":"secret-0001"}'],
    ['a long text', LONG, JSON.stringify(LONG)],
    ['both halves', 'prefix.secret-0001', '{"got":"prefix.secret-0001"}'],
  ])('is masked in %s', async (_, apiKey, body) => {
    const headers = { 'x-request-id': `req ${apiKey}` };
    const { call, http } = createAcme({
      apiKey,
      fetch: async () => new Response(body, { status: 500, headers }),
    });
    const error = (await rejection(call('GET', '/runs'))) as ApiError;
    const result = await http.GET('/runs');
    for (const shown of [error.body, result.error]) {
      expect(JSON.stringify(shown)).toContain('***');
      expect(JSON.stringify(shown)).not.toMatch(/abc|def|ghi|ab.d|secret|prefix/);
    }
    expect(error.requestId).toMatch(/^req [*]+$/);
  });

  it('is masked where the client’s own headers hold it, and a request id is not', async () => {
    const body = { message: 'bad own-secret of Bearer, application/json, short' };
    const { call } = createAcme({
      headers: {
        Cookie: 'own-secret',
        accept: 'application/json',
        'x-a': 'short',
        authorization: `Bearer ${KEY}`,
      },
      fetch: async ({ headers }) => {
        const id = headers.get('x-request-id') ?? '';
        return Response.json({ ...body, key: KEY }, { status: 400, headers: { 'x-request-id': id } });
      },
    });
    const error = await rejection(call('GET', '/runs', { headers: { 'x-request-id': 'my-request-1' } }));
    expect(error).toMatchObject({ requestId: 'my-request-1' });
    const message = 'bad *** of Bearer, application/json, short';
    expect(error).toMatchObject({ body: { message, key: '***' } });
  });

  it('is looked for in a request id without changing what the id says', async () => {
    const headers = { 'x-request-id': '12345678901234567890' };
    const { call } = createAcme({ fetch: async () => new Response('', { status: 500, headers }) });
    expect(await rejection(call('GET', '/runs'))).toMatchObject({ requestId: '12345678901234567890' });
  });

  it('is not in what an error says of a body that is not JSON', async () => {
    const { call } = createAcme({ baseUrl: server.origin });
    const error = await rejection(call('GET', '/runs/{run_id}', { path: { run_id: 'html' } }));
    expect((error as Error).name).toBe('ResponseShapeError');
    expect(printed(error)).not.toContain(KEY);
  });

  it('does not come along on what a custom fetch throws', async () => {
    const { call } = createAcme({ fetch: chatty });
    const error = await rejection(call('GET', '/runs'));
    expect(error).toMatchObject({ name: 'NetworkError', code: 'EPROTO' });
    expect(((error as Error).cause as Error).message).toBe('failed: sent {"authorization":"Bearer ***"}');
    expect(printed(error)).not.toContain(KEY);
  });

  it('is in nothing that the client prints', () => {
    const client = createAcme({ headers: { 'x-team': 'team' } });
    expect(printed(client)).not.toContain(KEY);
    expect(printed(client)).toContain('GET');
  });

  it.each([
    ['empty', ''],
    ['of spaces', '   '],
    ['with a line break', `${KEY}\n`],
    ['with a header in it', `${KEY}\r\nx-evil: 1`],
    ['with a NUL', `${KEY}\0`],
    ['beyond Latin-1', `${KEY}\u2028`],
    ['in Latin-1', `${KEY}é`],
    ['an object', { key: KEY } as unknown as string],
    ['null', null as unknown as string],
    ['missing', undefined as unknown as string],
  ])('that is %s is refused, by name and never by value', async (_, apiKey) => {
    let sent = 0;
    const fetch = async () => Response.json({ sent: ++sent });
    const wrong = expect.objectContaining({ name: 'ConfigurationError', provider: 'acme', option: 'apiKey' });
    if (apiKey !== undefined) expect(() => createAcme({ apiKey })).toThrow(wrong);
    for (const answer of [() => apiKey, async () => apiKey]) {
      const error = await rejection(createAcme({ apiKey: answer, fetch }).call('GET', '/runs'));
      expect(error).toEqual(wrong);
      expect(printed(error)).not.toContain(KEY);
    }
    expect(sent).toBe(0);
  });

  it('is asked for anew for every request', async () => {
    let asked = 0;
    const keys: (string | null)[] = [];
    const { call, http } = createAcme({
      apiKey: async () => `key-${++asked}`,
      fetch: async (request) => {
        keys.push(request.headers.get('authorization'));
        return Response.json({ id: 1 });
      },
    });
    await call('GET', '/runs');
    await http.GET('/runs');
    expect(keys).toEqual(['Bearer key-1', 'Bearer key-2']);
  });

  it('that its owner cannot get fails the call with the owner’s own error', async () => {
    const locked = new Error('the vault is locked');
    const { call } = createAcme({ apiKey: () => Promise.reject(locked) });
    expect(await rejection(call('GET', '/runs'))).toBe(locked);
  });
});

describe('baseUrl', () => {
  it.each([
    'not a url',
    '',
    '/v1',
    'api.acme.test',
    'ftp://api.acme.test',
    'file:///etc/passwd',
    'javascript:alert(1)',
    `https://user:${KEY}@api.acme.test`,
    `https://${KEY}@api.acme.test`,
    `https://api.acme.test?key=${KEY}`,
    'https://api.acme.test?',
    `https://api.acme.test#${KEY}`,
    'https://api.acme.test/#',
    7 as unknown as string,
    null as unknown as string,
  ])('%s is refused, without being printed', (baseUrl) => {
    let error: unknown;
    try {
      createAcme({ baseUrl });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'baseUrl' });
    expect((error as Error).message).toBe(
      'acme needs baseUrl to be https: (http: with allowInsecureHttp), no user, query or fragment',
    );
    expect(printed(error)).not.toContain(KEY);
  });
});
