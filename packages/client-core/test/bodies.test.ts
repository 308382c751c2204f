import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Wire } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
let reply: { status: number; type?: string; body: string } = { status: 200, body: '{"id": 1}' };
beforeAll(async () => {
  server = await startServer((_, response) => {
    const { status, type, body } = reply;
    response.writeHead(status, {
      ...(type && { 'content-type': type }),
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
afterAll(() => server.close());

/** Posts a body, and says what arrived. */
const post = async (body: unknown, wire?: Wire, headers?: Record<string, string>) => {
  reply = { status: 200, body: '{"id": 1}' };
  const { call } = createAcme({ baseUrl: server.origin });
  await call('POST', '/runs', { body, ...(headers && { headers }) }, wire);
  const { headers: sent, body: bytes } = server.seen.at(-1)!;
  return {
    type: sent['content-type'],
    text: bytes.toString(),
    form: () => parseForm(sent['content-type']!, bytes),
  };
};
const parseForm = (type: string, body: Buffer) =>
  new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();

describe('a request body', () => {
  it.each([{ name: 'run' }, [1], 'text', 0, false, null])('is JSON by default: %j', async (body) => {
    expect(await post(body)).toMatchObject({ type: 'application/json', text: JSON.stringify(body) });
  });

  it('of a JSON type of its own is JSON under that name', async () => {
    const sent = await post([{ op: 'test' }], { contentType: 'application/json-patch+json' });
    expect(sent).toMatchObject({ type: 'application/json-patch+json', text: '[{"op":"test"}]' });
  });

  it('of multipart is made of a plain object', async () => {
    const file = new File(['a,b'], 'chunk.csv', { type: 'text/csv' });
    const body = {
      input: file,
      blob: new Blob(['raw']),
      tag: ['x', 'y'],
      count: 0,
      last: false,
      meta: { a: [1] },
      absent: undefined,
      nothing: null,
    };
    const { type, form } = await post(body, { contentType: 'multipart/form-data' });
    expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
    const fields = await form();
    const input = fields.get('input') as File;
    expect([input.name, input.type, await input.text()]).toEqual(['chunk.csv', 'text/csv', 'a,b']);
    expect(await (fields.get('blob') as File).text()).toBe('raw');
    expect(fields.getAll('tag')).toEqual(['x', 'y']);
    expect([fields.get('count'), fields.get('last'), fields.get('meta')]).toEqual([
      '0',
      'false',
      '{"a":[1]}',
    ]);
    expect([fields.has('absent'), fields.has('nothing')]).toEqual([false, false]);
  });

  it.each([
    'application/merge-patch+json; charset=utf-8',
    'Application/JSON',
    'application/json ; charset=utf-8',
  ])('of %s is JSON', async (contentType) => {
    expect(await post({ a: 1 }, { contentType })).toMatchObject({ type: contentType, text: '{"a":1}' });
  });

  it('of multipart has the platform’s boundary', async () => {
    const { form } = await post({ a: 1 }, { contentType: 'Multipart/Form-Data; boundary=x' });
    expect([...(await form())]).toEqual([['a', '1']]);
  });

  it('of multipart may be a form already', async () => {
    const given = new FormData();
    given.append('a', '1');
    const { form } = await post(given, { contentType: 'multipart/form-data' });
    expect([...(await form())]).toEqual([['a', '1']]);
  });

  it.each([
    [{ a: 'x y', b: ['1', '2'], c: undefined }, 'a=x+y&b=1&b=2'],
    [new URLSearchParams({ a: '1' }), 'a=1'],
    ['a=1', 'a=1'],
  ])('of a URL-encoded form: %o', async (body, text) => {
    const contentType = 'application/x-www-form-urlencoded';
    expect(await post(body, { contentType })).toMatchObject({ type: contentType, text });
  });

  it.each([
    ['text/plain', '{not json}'],
    ['application/octet-stream', new Blob(['{not json}'])],
    ['application/octet-stream', new TextEncoder().encode('{not json}')],
    ['application/octet-stream', new Blob(['{not json}']).stream()],
  ])('of %s goes as it is', async (contentType, body) => {
    expect(await post(body, { contentType })).toMatchObject({ type: contentType, text: '{not json}' });
  });

  it('of a range of types has its own type, or the caller’s', async () => {
    const wire = { contentType: 'audio/*' };
    expect((await post(new Blob(['x'], { type: 'audio/wav' }), wire)).type).toBe('audio/wav');
    expect((await post(new Blob(['x']), wire, { 'Content-Type': 'audio/flac' })).type).toBe('audio/flac');
    expect((await post('x', { contentType: 'text/plain' }, { 'content-type': 'text/csv' })).type).toBe(
      'text/csv',
    );
  });
});

describe('a 2xx reply', () => {
  const get = (next: typeof reply, wire?: Wire) => {
    reply = next;
    return createAcme({ baseUrl: server.origin }).call('GET', '/runs', {}, wire);
  };

  it('is parsed as JSON whatever its type says, and whatever value it is', async () => {
    expect(await get({ status: 200, type: 'text/plain', body: '\ufeff{"id": 1}' })).toEqual({ id: 1 });
    expect(await get({ status: 201, body: 'null' })).toBe(null);
    expect(await get({ status: 200, body: '0' })).toBe(0);
    expect(await get({ status: 200, body: 'false' })).toBe(false);
  });

  it('is read as the wire says', async () => {
    expect(await get({ status: 200, body: '{"id": 1}' }, { parseAs: 'text' })).toBe('{"id": 1}');
    const blob = (await get({ status: 200, type: 'image/png', body: 'png' }, { parseAs: 'blob' })) as Blob;
    expect([blob.type, await blob.text()]).toEqual(['image/png', 'png']);
  });

  it('of several types is read by its own', async () => {
    const auto: Wire = { parseAs: 'auto' };
    expect(await get({ status: 200, type: 'application/json; charset=utf-8', body: '[1]' }, auto)).toEqual([
      1,
    ]);
    expect(await get({ status: 200, type: 'application/problem+json', body: '{}' }, auto)).toEqual({});
    expect(await get({ status: 200, type: 'text/csv', body: '1,2' }, auto)).toBe('1,2');
    const blob = (await get({ status: 200, type: 'image/png', body: 'png' }, auto)) as Blob;
    expect(await blob.text()).toBe('png');
    expect(((await get({ status: 200, body: 'untyped' }, auto)) as Blob).size).toBe(7);
    const broken = get({ status: 200, type: 'application/json', body: '{"id":' }, auto);
    expect(await rejection(broken)).toMatchObject({ name: 'ResponseShapeError', status: 200 });
  });

  it('of several types, or of none, is never a web page', async () => {
    for (const parseAs of ['none', 'auto'] as const) {
      const page = { status: 200, type: 'Text/HTML; charset=utf-8', body: '<!doctype html>' };
      const error = await rejection(get(page, { parseAs }));
      expect(error).toMatchObject({ name: 'ResponseShapeError', status: 200 });
      expect((error as Error).message).toMatch(/ with HTML$/);
    }
    // What PHP says of no body.
    expect(await get({ status: 200, type: 'text/html', body: '' }, { parseAs: 'none' })).toBeUndefined();
    expect(
      await get({ status: 200, type: 'application/json', body: 'OK' }, { parseAs: 'none' }),
    ).toBeUndefined();
  });

  it('of several types has parameters and capitals', async () => {
    const auto: Wire = { parseAs: 'auto' };
    expect(await get({ status: 200, type: 'Application/JSON', body: '[1]' }, auto)).toEqual([1]);
    expect(await get({ status: 200, type: 'application/json ; charset=utf-8', body: '[1]' }, auto)).toEqual([
      1,
    ]);
    expect(await get({ status: 200, type: 'application/x-ndjson', body: '1' }, auto)).toBeInstanceOf(Blob);
  });

  it('may be an empty text or Blob', async () => {
    expect(await get({ status: 200, body: '' }, { parseAs: 'text' })).toBe('');
    expect(((await get({ status: 200, body: '' }, { parseAs: 'blob' })) as Blob).size).toBe(0);
  });

  it('may have no body only where the wire allows it', async () => {
    for (const body of [
      { status: 204, body: '' },
      { status: 200, body: '' },
    ]) {
      expect(await get(body, { mayBeEmpty: true })).toBeUndefined();
      expect(await get(body, { parseAs: 'none' })).toBeUndefined();
      expect(await rejection(get(body))).toMatchObject({ name: 'ResponseShapeError', status: body.status });
    }
    expect(await get({ status: 200, body: 'done' }, { parseAs: 'none' })).toBeUndefined();
  });
});
