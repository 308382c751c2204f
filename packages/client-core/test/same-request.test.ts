import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAcme } from './support/client.ts';
import { type Seen, startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer((_, response) => response.end('{"id": 1}'));
});
afterAll(() => server.close());

const acme = () =>
  createAcme({ baseUrl: `${server.origin}/v1/`, headers: { 'x-client': 'yes', 'x-both': 'client' } });
type Body = { name: string };
const headers = { 'X-Count': 3, 'x-both': 'call', 'x-two': ['1', '2'], 'x-absent': undefined };

/** What arrived of a request, but for what the socket adds. */
const seenOf = ({ method, url, headers, body }: Seen) => {
  const { host, connection, 'content-type': type, ...rest } = headers;
  return { method, url, headers: { ...rest, type: type?.replace(/boundary=.*/, '') }, body: `${body}` };
};
const lastTwo = () => server.seen.slice(-2).map(seenOf);

describe('methods and http', () => {
  it.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'PATCH'] as const)(
    'send the same by %s',
    async (method) => {
      const { call, http } = acme();
      const body = method === 'GET' ? {} : { body: { name: 'é漢' } };
      const query = { state: ['a b', '&'], limit: 7, none: undefined, filter: { from: 'x/y' } };
      await call(method, '/runs/{run_id}', { path: { run_id: 'a/b c' }, query, headers, ...body });
      await http.request(
        method as 'get',
        '/runs/{run_id}' as never,
        {
          params: { path: { run_id: 'a/b c' }, query },
          headers,
          ...body,
        } as never,
      );
      const [byCall, byHttp] = lastTwo();
      expect(byHttp).toEqual(byCall);
      expect(byCall).toMatchObject({
        method,
        url: '/v1/runs/a%2Fb%20c?state=a%20b&state=%26&limit=7&filter[from]=x%2Fy',
        headers: { 'x-client': 'yes', 'x-both': 'call', 'x-count': '3', 'x-two': '1, 2' },
        body: method === 'GET' ? '' : '{"name":"é漢"}',
      });
    },
  );

  it('send no body and no type where there is none', async () => {
    const { call, http } = acme();
    await call('POST', '/runs');
    await http.POST('/runs', {} as never);
    const [byCall, byHttp] = lastTwo();
    expect(byHttp).toEqual(byCall);
    expect(byCall?.headers).toMatchObject({ 'content-length': '0', type: undefined });
  });

  it('send the same JSON and the same query, whatever is in them', async () => {
    const { call, http } = acme();
    const query = fc.record({ state: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }) });
    const body = fc.record({ name: fc.string({ unit: 'grapheme' }), note: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(query, body, async (given, sent) => {
        await call('POST', '/runs', { query: given, body: sent });
        await http.POST('/runs', { params: { query: given }, body: sent as Body } as never);
        const [byCall, byHttp] = lastTwo();
        expect(byHttp).toEqual(byCall);
        expect(JSON.parse(`${byCall?.body}`)).toEqual(JSON.parse(JSON.stringify(sent)));
      }),
      { numRuns: 60 },
    );
  });

  it('send the same form', async () => {
    const { call, http } = acme();
    const form = () => {
      const data = new FormData();
      data.append('file', new File(['a,b'], 'a.csv', { type: 'text/csv' }));
      return data;
    };
    await call('POST', '/runs', { body: form() }, { contentType: 'multipart/form-data' });
    await http.POST('/runs', { body: form() as never, bodySerializer: (body: unknown) => body as FormData });
    const [byCall, byHttp] = lastTwo();
    expect(byCall?.headers.type).toBe('multipart/form-data; ');
    const { body: one, ...first } = byCall!;
    const { body: other, ...second } = byHttp!;
    expect(second).toEqual(first);
    const plain = (text: string) => text.replaceAll(/formdata-[\w-]+/g, '');
    expect(plain(other)).toBe(plain(one));
    expect(one).toContain('a,b');
  });
});
