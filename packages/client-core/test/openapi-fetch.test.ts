import { describe, expect, it } from 'vitest';
import { NetworkError, ResponseShapeError } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';

// What this package relies on in openapi-fetch, and what its users rely on in `http`.

const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init);

describe('http', () => {
  it('has all that an openapi-fetch client has', () => {
    const { http } = createAcme({});
    const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];
    expect(Object.keys(http).sort()).toEqual([...verbs, 'eject', 'request', 'use'].sort());
  });

  it('returns data and response, and nothing else', async () => {
    const headers = { 'x-request-id': 'req-1', 'content-type': 'application/json' };
    const { http } = createAcme({ fetch: answer('{"id":1}', { headers }) });
    const result = await http.GET('/runs');
    expect(Object.keys(result).sort()).toEqual(['data', 'response']);
    expect(result.data).toEqual({ id: 1 });
    expect(result.response.headers.get('x-request-id')).toBe('req-1');
  });

  it('keeps the address, the headers and the status text of a reply', async () => {
    const reply = new Response('{"id":1}', { status: 201, statusText: 'Made', headers: { 'x-a': '1' } });
    Object.defineProperty(reply, 'url', { value: 'https://api.acme.test/runs' });
    const { response } = await createAcme({ fetch: async () => reply }).http.GET('/runs');
    expect(response.url).toBe('https://api.acme.test/runs');
    expect([response.status, response.statusText, response.headers.get('x-a')]).toEqual([201, 'Made', '1']);
  });

  it('gives an error reply no content type that it did not have', async () => {
    const reply = new Response(new TextEncoder().encode('busy'), { status: 503 });
    const { response, error } = await createAcme({ fetch: async () => reply }).http.GET('/runs');
    expect(error).toBe('busy');
    expect(response.headers.get('content-type')).toBe(null);
  });

  it.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)('reads as %s when asked', async (parseAs) => {
    const { http } = createAcme({ fetch: answer('<html>') });
    const { data } = await http.GET('/runs', { parseAs });
    expect(await new Response(data as BodyInit).text()).toBe('<html>');
  });

  it('takes a method by name, in any case', async () => {
    const methods: string[] = [];
    const fetch = async (request: Request) => {
      methods.push(request.method);
      return new Response(null, { status: 200 });
    };
    const { http } = createAcme({ fetch });
    await http.HEAD('/runs');
    await http.request('head', '/runs');
    expect(methods).toEqual(['HEAD', 'HEAD']);
  });
});

describe('middleware', () => {
  it('sees and replaces requests and replies of http, without the key; hooks are what methods have', async () => {
    const { http, call } = createAcme({
      fetch: async (request) => Response.json({ id: request.headers.get('x-added') }),
    });
    const keys: (string | null)[] = [];
    const bodies: unknown[] = [];
    const middleware = {
      onRequest: ({ request }: { request: Request }) => {
        keys.push(request.headers.get('authorization'));
        request.headers.set('x-added', 'yes');
      },
      onResponse: async ({ response }: { response: Response }) => {
        bodies.push(await response.clone().json());
        return Response.json({ id: 'replaced' });
      },
    };
    http.use(middleware);
    expect((await http.GET('/runs')).data).toEqual({ id: 'replaced' });
    expect((await http.request('get', '/runs')).data).toEqual({ id: 'replaced' });
    expect(bodies).toEqual([{ id: 'yes' }, { id: 'yes' }]);
    expect(keys).toEqual([null, null]);
    expect(await call('GET', '/runs')).toEqual({ id: null });
    http.eject(middleware);
    expect((await http.GET('/runs')).data).toEqual({ id: null });
  });

  it('can turn a failure into a reply', async () => {
    const { http } = createAcme({ fetch: () => Promise.reject(new Error(`lost ${KEY}`)) });
    const errors: unknown[] = [];
    http.use({
      onError: ({ error }) => {
        errors.push(error);
        return Response.json({ id: 'cached' });
      },
    });
    expect((await http.GET('/runs')).data).toEqual({ id: 'cached' });
    expect(NetworkError.isInstance(errors[0])).toBe(true);
  });

  it('sees the reason of an abort, not a failure of the network', async () => {
    const controller = new AbortController();
    const { http } = createAcme({
      fetch: async () => {
        controller.abort('left');
        throw new Error('aborted');
      },
    });
    const seen: unknown[] = [];
    http.use({ onError: ({ error }) => void seen.push(error) });
    expect(await rejection(http.GET('/runs', { signal: controller.signal }))).toBe('left');
    await expect.poll(() => seen).toEqual(['left']);
  });

  it('that answers with HTML fails the call as a reply would', async () => {
    const page = () => new Response('<html>', { status: 201, headers: { 'content-type': 'text/html' } });
    const { http } = createAcme({ fetch: () => Promise.reject(new Error('lost')) });
    for (const middleware of [{ onRequest: page }, { onError: page }]) {
      http.use(middleware);
      const shape = { name: 'ResponseShapeError', status: 201 };
      expect(await rejection(http.GET('/runs'))).toMatchObject(shape);
      http.eject(middleware);
    }
  });

  it('fails a call with its own error', async () => {
    const { http } = createAcme({ fetch: answer('{}') });
    const own = new Error('not today');
    http.use({ onRequest: () => Promise.reject(own) });
    expect(await rejection(http.GET('/runs'))).toBe(own);
  });

  it('that reads a body which is not JSON fails the call as the reply would', async () => {
    const { http } = createAcme({ fetch: answer('<html>') });
    http.use({ onResponse: async ({ response }) => void (await response.clone().json()) });
    expect(await rejection(http.GET('/runs'))).toBeInstanceOf(ResponseShapeError);
  });
});
