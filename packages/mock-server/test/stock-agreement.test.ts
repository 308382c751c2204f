import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProviders, type MockServer, startMockServer } from '../src/index.ts';
import { credentials, readSpec, type SampleRequest, sampleRequests } from './sample-requests.ts';
import { startStockServer } from './stock-server.ts';

type Changes = Partial<SampleRequest> & { path?: string };

/** Everything of a reply but what a connection makes of it. */
async function seen(base: string, { method, path, headers, body }: SampleRequest) {
  const reply = await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await reply.text();
  const kept = [...reply.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
  const isJson = /json/.test(reply.headers.get('content-type') ?? '');
  return {
    status: reply.status,
    headers: Object.fromEntries(kept),
    body: isJson && text ? JSON.parse(text) : text,
  };
}

describe.each(listProviders())('a mock of %s, told which reply to give', (provider) => {
  const spec = readSpec(provider);
  let ours: MockServer;
  let stock: Awaited<ReturnType<typeof startStockServer>>;

  beforeAll(async () => {
    [ours, stock] = await Promise.all([
      startMockServer({ providers: [provider] }),
      startStockServer(provider),
    ]);
  });
  afterAll(() => Promise.all([ours.close(), stock.close()]));

  async function compare(request: SampleRequest): Promise<number> {
    const [mine, theirs] = await Promise.all([seen(ours.urls[provider]!, request), seen(stock.url, request)]);
    expect({ request, ...mine }).toEqual({ request, ...theirs });
    return mine.status;
  }

  const cases = spec.operations.flatMap((operation) =>
    sampleRequests(spec, operation).map((request, index) => ({
      operation,
      request,
      index,
      id: operation.id,
    })),
  );
  const change = (request: SampleRequest, changes: Changes): SampleRequest => ({ ...request, ...changes });
  const preferring = (request: SampleRequest, prefer: string): SampleRequest =>
    change(request, { headers: { ...request.headers, prefer } });

  it.each(cases)(
    'gives every documented reply as stock Prism does: $id, body $index',
    async ({ operation, request }) => {
      let compared = 0;
      for (const [code, { examples }] of Object.entries(operation.replies)) {
        expect(await compare(preferring(request, `code=${code}`))).toBe(Number(code));
        for (const [type, named] of Object.entries(examples)) {
          for (const name of Object.keys(named)) {
            const wanted = preferring(request, `code=${code}, example=${name}`);
            const status = await compare(change(wanted, { headers: { ...wanted.headers, accept: type } }));
            expect(status).toBe(Number(code));
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );

  it.each(cases)('refuses as stock Prism does: $id, body $index', async ({ operation, request }) => {
    const { 'content-type': type, ...rest } = request.headers;
    const keyless = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in credentials)));
    const [path = '', query = ''] = request.path.split('?');
    expect(
      await compare(change(request, { headers: { ...keyless, ...(type ? { 'content-type': type } : {}) } })),
    ).toBe(401);
    await compare(preferring(request, 'example=no-such-example'));
    await compare(preferring(request, 'code=599'));
    await compare(preferring(request, 'code=abc'));
    await compare(preferring(request, 'dynamic=maybe, example'));
    await compare(change(request, { path: `${path}?${query}&__code=404&__code=500` }));
    await compare(change(request, { path: `${path}?${query}&__example=no-such-example` }));
    const others: number[] = [];
    for (const method of ['PUT', 'PATCH', 'HEAD', 'OPTIONS', 'DELETE', 'POST'])
      if (!spec.operations.some((other) => other.method === method && other.template === operation.template))
        others.push(await compare({ method, path, headers: credentials }));
    expect(others).toContain(405);
    for (const { name, in: place, schema } of operation.parameters)
      if (place === 'query' && schema['type'] !== 'string')
        await compare(preferring(change(request, { path: `${path}?${name}=%00nonsense` }), 'code=200'));
    await compare(
      preferring(change(request, { headers: { ...request.headers, accept: 'image/png' } }), 'code=200'),
    );
  });

  const withBody = cases.filter(({ request }) => request.body !== undefined);
  if (withBody.length > 0)
    it.each(withBody)('refuses wrong bodies as stock Prism does: $id, body $index', async ({ request }) => {
      const json = { ...request.headers, 'content-type': 'application/json' };
      const statuses: number[] = [];
      for (const body of ['{}', '[]', '"text"', '7', 'null', '{"__proto__":1}', '{"model":{"identifier":5}}'])
        statuses.push(await compare(preferring({ ...request, headers: json, body }, 'code=200')));
      for (const type of ['text/plain', 'application/xml', 'multipart/form-data', 'application/vnd.x+json'])
        statuses.push(
          await compare(
            preferring(
              { ...request, headers: { ...request.headers, 'content-type': type }, body: '{}' },
              'code=200',
            ),
          ),
        );
      expect(Math.max(...statuses)).toBeGreaterThanOrEqual(400);
    });

  it('gives the same reply without being told, where it remembers nothing', async () => {
    await using forgetful = await startMockServer({ providers: [provider], stateless: true });
    for (const { request } of cases) {
      const theirs = await seen(stock.url, request);
      expect({ request, ...(await seen(forgetful.urls[provider]!, request)) }).toEqual({
        request,
        ...theirs,
      });
    }
  });

  it('knows the same paths', async () => {
    const paths = [
      '/',
      '/no-such-path',
      '/%zz',
      '/a/b/c/d/e/f',
      '/__proto__',
      '/..%2f..%2f',
      '/jobs/',
      '/runs/%2e%2e',
    ];
    for (const path of paths)
      await compare(preferring({ method: 'GET', path, headers: credentials }, 'code=200'));
  });

  it('lets a browser in', async () => {
    const origin = { origin: 'https://app.example', 'access-control-request-headers': 'x-api-key' };
    const [{ request }] = cases as [(typeof cases)[number]];
    await compare(preferring(change(request, { headers: { ...request.headers, ...origin } }), 'code=200'));
    const preflight = { ...origin, 'access-control-request-method': 'POST' };
    expect(await compare({ method: 'OPTIONS', path: request.path, headers: preflight })).toBe(204);
  });
});
