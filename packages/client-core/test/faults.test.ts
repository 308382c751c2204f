import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, ClientError, NetworkError, ResponseShapeError } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

const json = { 'content-type': 'application/json' };
const html = '<!doctype html><title>Sign in</title>';

/** What the server does, by path: `/runs/<name>`. */
const answers: Record<string, (response: ServerResponse) => void> = {
  'html-200': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  'html-200-sized': (r) =>
    r.writeHead(200, { 'content-type': 'text/html', 'content-length': html.length }).end(html),
  'truncated-200': (r) => r.writeHead(200, json).end('{"id": 1, "na'),
  'empty-200-chunked': (r) => r.writeHead(200, json).end(),
  'empty-200-sized': (r) => r.writeHead(200, { ...json, 'content-length': 0 }).end(),
  'no-content': (r) => r.writeHead(204).end(),
  'reset-content': (r) => r.writeHead(205).end(),
  'empty-429': (r) =>
    r.writeHead(429, { 'retry-after': '7', 'x-request-id': 'req-1', 'content-length': 0 }).end(),
  'empty-429-chunked': (r) => r.writeHead(429, { 'retry-after': 'soon' }).end(),
  'null-500': (r) => r.writeHead(500, json).end('null'),
  'false-500': (r) => r.writeHead(500, json).end('false'),
  'zero-500': (r) => r.writeHead(500, json).end('0'),
  'text-500': (r) => r.writeHead(500, json).end('""'),
  'html-502': (r) => r.writeHead(502, { 'content-type': 'text/html' }).end(html),
  'json-404': (r) => r.writeHead(404, json).end('{"message":"no such run"}'),
  'status-408': (r) => r.writeHead(408).end(),
  'status-999': (r) => r.writeHead(999).end('no robots'),
  'not-modified': (r) => r.writeHead(304).end(),
  'reset-before-headers': (r) => r.socket?.resetAndDestroy(),
  'reset-inside-body': (r) => {
    r.writeHead(200, { ...json, 'content-length': 100 }).write('{"id":');
    setTimeout(() => r.socket?.resetAndDestroy(), 10);
  },
  'reset-inside-error': (r) => {
    r.writeHead(500, { ...json, 'content-length': 100 }).write('{"me');
    setTimeout(() => r.socket?.resetAndDestroy(), 10);
  },
  'cut-short': (r) => {
    r.writeHead(200, { ...json, 'content-length': 100 }).write('{"id": 1}');
    setTimeout(() => r.socket?.end(), 10);
  },
  garbage: (r) => r.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'),
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer((request, response) => answers[request.url.split(/[/?]/)[2] ?? '']?.(response));
});
afterAll(() => server.close());

const get = (name: string) => {
  const { http, call } = createAcme({ baseUrl: server.origin });
  const run_id = name;
  return {
    url: `${server.origin}/runs/${name}`,
    byCall: () => call('GET', '/runs/{run_id}', { path: { run_id }, query: { token: 'private' } }),
    byHttp: () => http.GET('/runs/{run_id}', { params: { path: { run_id } } }),
  };
};

describe('a 2xx reply that is not as specified', () => {
  it.each([
    ['html-200', 200, 'HTML'],
    ['html-200-sized', 200, 'HTML'],
    ['truncated-200', 200, 'broken JSON'],
    ['empty-200-chunked', 200, 'no body'],
    ['empty-200-sized', 200, 'no body'],
  ])('%s is a ResponseShapeError for methods and http alike', async (name, status, problem) => {
    const { url, byCall, byHttp } = get(name);
    for (const send of [byCall, byHttp]) {
      const error = await rejection(send());
      expect(error).toBeInstanceOf(ResponseShapeError);
      expect(error).toMatchObject({ provider: 'acme', method: 'GET', url, status, isRetryable: false });
      expect((error as Error).message).toBe(`acme answered ${status} to GET ${url} with ${problem}`);
      expect(error).not.toHaveProperty('cause');
    }
  });

  it.each(['no-content', 'reset-content'])('%s is one for methods, and no data for http', async (name) => {
    const { byCall, byHttp } = get(name);
    expect(await rejection(byCall())).toBeInstanceOf(ResponseShapeError);
    const result = await byHttp();
    expect(result.data).toBeUndefined();
    expect(result.error).toBeUndefined();
    expect(result.response.ok).toBe(true);
  });
});

describe('a reply outside 2xx', () => {
  it.each([
    ['empty-429', 429, '', true, 'HTTP 429'],
    ['empty-429-chunked', 429, '', true, 'HTTP 429'],
    ['null-500', 500, null, true, 'HTTP 500'],
    ['false-500', 500, false, true, 'HTTP 500'],
    ['zero-500', 500, 0, true, 'HTTP 500'],
    ['text-500', 500, '', true, 'HTTP 500'],
    ['html-502', 502, html, true, html],
    ['json-404', 404, { message: 'no such run' }, false, { message: 'no such run' }],
    ['status-408', 408, '', true, 'HTTP 408'],
    ['status-999', 999, 'no robots', true, 'no robots'],
    ['not-modified', 304, '', false, 'HTTP 304'],
  ])(
    '%s is an ApiError for methods and a truthy error for http',
    async (name, status, body, isRetryable, text) => {
      const { url, byCall, byHttp } = get(name);
      const error = await rejection(byCall());
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ provider: 'acme', method: 'GET', url, status, isRetryable });
      expect((error as ApiError).body).toEqual(body);
      expect((error as Error).message).toBe(`acme answered ${status} to GET ${url}`);

      const result = await byHttp();
      expect(result.error).toEqual(text);
      expect(result.data).toBeUndefined();
      expect(result.response.status).toBe(status);
    },
  );

  it('carries the request id and the time to wait, where they make sense', async () => {
    expect(await rejection(get('empty-429').byCall())).toMatchObject({
      requestId: 'req-1',
      retryAfterMs: 7000,
    });
    const { retryAfterMs, requestId } = (await rejection(get('empty-429-chunked').byCall())) as ApiError;
    expect([retryAfterMs, requestId]).toEqual([undefined, undefined]);
  });

  it('has a truthy error for http.HEAD too, whose replies have no body', async () => {
    const { http, call } = createAcme({ fetch: async () => new Response(null, { status: 503 }) });
    expect((await http.HEAD('/runs')).error).toBe('HTTP 503');
    expect(await rejection(call('HEAD', '/runs'))).toMatchObject({ status: 503, body: '' });
  });
});

describe('no complete reply', () => {
  it.each([
    ['reset-before-headers', /ECONNRESET|UND_ERR_SOCKET/, undefined],
    ['reset-inside-body', /ECONNRESET|UND_ERR_SOCKET/, 200],
    ['reset-inside-error', /ECONNRESET|UND_ERR_SOCKET/, 500],
    ['cut-short', /UND_ERR_SOCKET/, 200],
    // Node's parser gives this one no code.
    ['garbage', /^undefined$/, undefined],
  ])('%s is a NetworkError for methods and http alike', async (name, code, status) => {
    const { url, byCall, byHttp } = get(name);
    for (const send of [byCall, byHttp]) {
      const error = await rejection(send());
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ provider: 'acme', method: 'GET', url, isRetryable: true });
      expect(String((error as NetworkError).code)).toMatch(code);
      expect((error as NetworkError).status).toBe(status); // As far as the reply came.
      expect((error as Error).cause).toBeInstanceOf(Error);
    }
  });

  it('is a NetworkError when the connection is refused', async () => {
    const gone = await startServer(() => {});
    await gone.close();
    const { call, http } = createAcme({ baseUrl: gone.origin });
    const error = await rejection(call('GET', '/runs'));
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ECONNREFUSED', isRetryable: true });
    expect((error as Error).message).toBe(
      `acme gave no complete reply to GET ${gone.origin}/runs ECONNREFUSED`,
    );
    expect(((error as Error).cause as Error).message).toContain('fetch failed');
    expect(await rejection(http.GET('/runs'))).toBeInstanceOf(NetworkError);
  });

  it.each([
    ['an Error', new TypeError('no route'), 'no route'],
    ['a string', 'no route', 'no route'],
    ['undefined', undefined, ''],
    ['an object without message', { code: 7 }, '[object Object]'],
    ['a chain that is a ring', ring(), 'round: round: round'],
  ])('is a NetworkError when fetch throws %s', async (_, thrown, message) => {
    const sync = createAcme({
      fetch: () => {
        throw thrown;
      },
    });
    const late = createAcme({ fetch: () => Promise.reject(thrown) });
    for (const { call } of [sync, late]) {
      const error = await rejection(call('GET', '/runs'));
      expect(error).toBeInstanceOf(NetworkError);
      expect(((error as Error).cause as Error).message).toBe(message);
    }
  });

  it('has no query in its cause either', async () => {
    const { call } = createAcme({
      fetch: async ({ url }) => Promise.reject(new Error(`cannot reach ${url}.`)),
    });
    const error = await rejection(call('GET', '/runs', { query: { token: 'private' } }));
    expect(((error as Error).cause as Error).message).toBe('cannot reach https://api.acme.test/runs');
  });

  it('is a NetworkError when fetch returns no Response', async () => {
    const { call } = createAcme({ fetch: async () => undefined as unknown as Response });
    expect(await rejection(call('GET', '/runs'))).toBeInstanceOf(NetworkError);
  });

  it('is always a ClientError, so that one check catches all of them', async () => {
    for (const name of ['html-200', 'null-500', 'reset-inside-body']) {
      expect(ClientError.isInstance(await rejection(get(name).byCall()))).toBe(true);
    }
  });
});

function ring(): Error {
  const error = new Error('round');
  error.cause = error;
  return error;
}
