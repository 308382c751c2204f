import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wire } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { fine, reset, type Step, startScript, status } from './support/script.ts';
import type { Seen, TestServer } from './support/server.ts';

const servers: TestServer[] = [];
const script = async (...steps: [Step, ...Step[]]) => {
  const server = await startScript(...steps);
  servers.push(server);
  return server;
};
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The fields of a form as it arrived. */
const formOf = async ({ headers, body }: Seen) => {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const read = async ([name, value]: [string, unknown]) => [
    name,
    value instanceof File ? `${value.name}: ${await value.text()}` : value,
  ];
  return Promise.all([...form].map(read));
};

const multipart: Wire = { contentType: 'multipart/form-data' };
const octets: Wire = { contentType: 'application/octet-stream' };
const long = 'x'.repeat(300_000);

describe('a body of a call that is repeated', () => {
  it('of JSON arrives whole each time', async () => {
    const { origin, seen } = await script(status(429), reset, fine);
    const { call, http } = createAcme({ baseUrl: origin, maxRetries: 2 });
    await call('POST', '/runs', { body: { name: long }, idempotent: true });
    expect(seen.map(({ body }) => JSON.parse(`${body}`))).toEqual(Array(3).fill({ name: long }));
    seen.length = 0;
    await http.POST('/runs', { body: { name: long } });
    expect(seen.map(({ body }) => JSON.parse(`${body}`))).toEqual([{ name: long }]);
  });

  it('of JSON arrives whole each time by http, after middleware that is called once', async () => {
    const { origin, seen } = await script(status(429), status(503, { 'retry-after': '0' }), fine);
    const { http } = createAcme({ baseUrl: origin, maxRetries: 2 });
    const told: string[] = [];
    http.use({
      onRequest: ({ request }) => {
        told.push('request');
        request.headers.set('x-made-by', 'middleware');
        return request;
      },
      onResponse: ({ response }) => void told.push(`response ${response.status}`),
      onError: () => void told.push('error'),
    });
    expect((await http.POST('/runs', { body: { name: long } })).data).toEqual({ id: 1 });
    expect(seen.map(({ body }) => `${body}`)).toEqual(Array(3).fill(JSON.stringify({ name: long })));
    expect(seen.map(({ headers }) => headers['x-made-by'])).toEqual(Array(3).fill('middleware'));
    expect(told).toEqual(['request', 'response 200']);
  });

  it.each([
    ['an object', () => ({ file: new File([long], 'a.bin'), tag: ['x', 'y'] })],
    [
      'a FormData',
      () => {
        const form = new FormData();
        form.append('file', new File([long], 'a.bin'));
        for (const tag of ['x', 'y']) form.append('tag', tag);
        return form;
      },
    ],
  ])('of a form, from %s, arrives whole each time', async (_, body) => {
    const { origin, seen } = await script(status(429), fine);
    const { call } = createAcme({ baseUrl: origin, maxRetries: 1 });
    await call('POST', '/runs', { body: body() }, multipart);
    const form = [
      ['file', `a.bin: ${long}`],
      ['tag', 'x'],
      ['tag', 'y'],
    ];
    expect(await Promise.all(seen.map(formOf))).toEqual([form, form]);
  });

  it('of a form arrives whole each time by http', async () => {
    const { origin, seen } = await script(status(429), fine);
    const { http } = createAcme({ baseUrl: origin, maxRetries: 1 });
    const form = new FormData();
    form.append('file', new File([long], 'a.bin'));
    await http.POST('/runs', { body: form as never });
    const fields = [['file', `a.bin: ${long}`]];
    expect(await Promise.all(seen.map(formOf))).toEqual([fields, fields]);
  });

  it.each([
    ['a Blob', new Blob([long])],
    ['bytes', new TextEncoder().encode(long)],
    ['a text', long],
  ])('of %s arrives whole each time', async (_, body) => {
    const { origin, seen } = await script(status(429), fine);
    const { call } = createAcme({ baseUrl: origin, maxRetries: 1 });
    await call('POST', '/runs', { body }, octets);
    expect(seen.map((request) => `${request.body}`)).toEqual([long, long]);
  });

  it.each([
    ['a ReadableStream', () => new Blob(['once']).stream()],
    [
      'an async iterable',
      async function* () {
        yield new TextEncoder().encode('once');
      },
    ],
  ])('of %s is sent once, whatever the caller says of the call', async (_, body) => {
    for (const step of [status(429), status(503, { 'retry-after': '0' }), reset]) {
      const { origin, seen } = await script(step);
      const { call, http } = createAcme({ baseUrl: origin, maxRetries: 3 });
      const error = await rejection(call('POST', '/runs', { body: body(), idempotent: true }, octets));
      expect(error).toMatchObject({ attempts: 1, isRetryable: true });
      const bodySerializer = (stream: unknown) => stream as BodyInit;
      await http
        .POST('/runs', { body: body() as never, bodySerializer, idempotent: true })
        .catch(() => undefined);
      expect(seen.map((request) => `${request.body}`)).toEqual(['once', 'once']);
    }
  });
});

describe('credentials of a call that is repeated', () => {
  it('are asked for at each attempt', async () => {
    const { origin, seen } = await script(status(500), status(500), fine);
    let asked = 0;
    const { call } = createAcme({ baseUrl: origin, maxRetries: 2, apiKey: () => `key-000${++asked}` });
    await call('GET', '/runs');
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-0001',
      'Bearer key-0002',
      'Bearer key-0003',
    ]);
  });

  it('are asked for at each attempt of http, and no old one goes along', async () => {
    const { origin, seen } = await script(status(500), fine);
    let asked = 0;
    const { http } = createAcme({ baseUrl: origin, maxRetries: 1, apiKey: () => `key-000${++asked}` });
    const keys: (string | null)[] = [];
    http.use({ onResponse: ({ request }) => void keys.push(request.headers.get('authorization')) });
    await http.GET('/runs');
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer key-0001', 'Bearer key-0002']);
    expect(keys).toEqual([null]);
  });
});
