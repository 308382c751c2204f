import createClient from 'openapi-fetch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCall, HttpError } from '../src/runtime/index.ts';
import { createMethods as multipartMethods } from './cases/multipart/expected/methods.gen.ts';
import { createMethods as parameterMethods } from './cases/parameters/expected/methods.gen.ts';
import { createMethods as queryMethods } from './cases/query-styles/expected/methods.gen.ts';
import { createMethods as bodyMethods } from './cases/request-bodies/expected/methods.gen.ts';
import { createMethods as responseMethods } from './cases/responses/expected/methods.gen.ts';
import { createMethods as verbMethods } from './cases/verbs/expected/methods.gen.ts';
import type { Answer, EchoServer, Received } from './echo-server.ts';
import { startEchoServer } from './echo-server.ts';

let server: EchoServer;
let call: ReturnType<typeof createCall>;

beforeAll(async () => {
  server = await startEchoServer();
  call = createCall(createClient({ baseUrl: server.url }));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
  server.answer = { status: 204 };
});

function last(): Received {
  const received = server.received.at(-1);
  if (!received) throw new Error('The server received nothing');
  return received;
}

async function lastForm(): Promise<FormData> {
  const { body, headers } = last();
  return new Response(new Uint8Array(body), {
    headers: { 'Content-Type': headers['content-type'] ?? '' },
  }).formData();
}

const json = (value: unknown): Answer => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

describe('createCall: the request', () => {
  it('puts path, query and headers where they belong', async () => {
    server.answer = json(['a']);
    const files = await parameterMethods(call).listFiles({
      path: { user_id: 7 },
      query: { tags: ['a b', 'c'] },
      headers: { 'X-Organization': 'o', 'X-Other': ['x', 'y'] },
    });
    expect(files).toEqual(['a']);
    expect(last()).toMatchObject({ method: 'GET', url: '/users/7/files?tags=a%20b&tags=c' });
    expect(last().headers).toMatchObject({ 'x-organization': 'o', 'x-other': 'x, y' });
    expect(last().headers['content-type']).toBeUndefined();
  });

  it.each([
    ['getExploded', { id: ['a', 'b'] }, '/exploded?id=a&id=b'],
    ['getCommas', { id: ['a', 'b'] }, '/commas?id=a,b'],
    ['getPipes', { id: ['a', 'b'] }, '/pipes?id=a|b'],
    ['getFormObject', { filter: { from: '1', to: '2' } }, '/form-object?from=1&to=2'],
    ['getDeepObject', { filter: { from: '1', to: '2' } }, '/deep-object?filter[from]=1&filter[to]=2'],
  ])('writes the query of %s as documented', async (name, query, url) => {
    const methods: Record<string, (options: { query: object }) => Promise<unknown>> = {
      ...queryMethods(call),
    };
    await methods[name]?.({ query });
    expect(last().url).toBe(url);
  });

  it('sends JSON unless told otherwise', async () => {
    await bodyMethods(call).postSeveral({ body: { text: 'ä' } });
    expect(last().headers['content-type']).toBe('application/json');
    expect(last().body.toString()).toBe('{"text":"ä"}');
  });

  it('sends nothing when an optional body is left out', async () => {
    await bodyMethods(call).postOptional();
    expect(last().headers['content-type']).toBeUndefined();
    expect(last().body).toHaveLength(0);
  });

  it.each([
    [
      'patchNote',
      { text: 'a', tags: ['b', 'c'] },
      'application/merge-patch+json',
      '{"text":"a","tags":["b","c"]}',
    ],
    ['patchWithCharset', { text: 'a' }, 'application/merge-patch+json', '{"text":"a"}'],
    ['postWithCharset', { text: 'a' }, 'application/json', '{"text":"a"}'],
    [
      'postForm',
      { text: 'a b', tags: ['b', 'c'] },
      'application/x-www-form-urlencoded',
      'text=a+b&tags=b&tags=c',
    ],
    ['postText', 'a "b"', 'text/plain', 'a "b"'],
  ])('sends the body of %s in its media type', async (name, body, mediaType, sent) => {
    const methods = bodyMethods(call) as unknown as Record<
      string,
      (options: { body: unknown }) => Promise<unknown>
    >;
    await methods[name]?.({ body });
    expect(last().headers['content-type']).toBe(mediaType);
    expect(last().body.toString()).toBe(sent);
  });

  it('makes multipart/form-data of an object', async () => {
    server.answer = json({ id: 'a' });
    const file = new File(['bytes'], 'a.txt', { type: 'text/plain' });
    await multipartMethods(call).upload({
      body: { file, labels: ['a', 'b'], more: [new Blob(['1']), new Blob(['2'])], meta: { size: 5 } },
    });
    const form = await lastForm();
    const received = form.get('file');
    if (!(received instanceof File)) throw new Error('file is no File');
    expect([received.name, received.type, await received.text()]).toEqual(['a.txt', 'text/plain', 'bytes']);
    expect(form.getAll('labels')).toEqual(['a', 'b']);
    expect(form.getAll('more')).toHaveLength(2);
    expect(form.get('meta')).toBe('{"size":5}');
  });

  it('sends FormData and bytes as they are', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']));
    await call('POST', '/upload', { body: form }, { contentType: 'multipart/form-data', parseAs: 'none' });
    expect((await lastForm()).has('file')).toBe(true);
    await multipartMethods(call).putBytes({ body: new Blob([new Uint8Array([0, 255])]) });
    expect(last().headers['content-type']).toBe('application/octet-stream');
    expect([...last().body]).toEqual([0, 255]);
  });

  it.each([
    ['Multipart/Form-Data; charset=utf-8', /^multipart\/form-data; boundary=/],
    ['Application/X-WWW-Form-URLEncoded ; charset=utf-8', /^Application/],
    ['Application/Merge-Patch+JSON; charset=utf-8', /^Application/],
  ])('reads %s in any case and with parameters', async (contentType, sent) => {
    await call('POST', '/form', { body: { text: 'a' } }, { contentType, parseAs: 'none' });
    expect(last().headers['content-type']).toMatch(sent);
    expect(last().body.toString()).toMatch(/name="text"\r\n\r\na\r\n|^text=a$|^\{"text":"a"\}$/);
  });

  it('takes a sequence of JSON texts for what it is, not for JSON', async () => {
    const contentType = 'application/json-seq';
    await call('POST', '/sequence', { body: '\u001e{}' }, { contentType, parseAs: 'none' });
    expect(last().body.toString()).toBe('\u001e{}');
  });

  it('sends a stream', async () => {
    const wire = { contentType: 'application/octet-stream', parseAs: 'none' } as const;
    await call('PUT', '/bytes', { body: new Blob(['abc']).stream() }, wire);
    expect(last().body.toString()).toBe('abc');
  });

  it('lets the caller name another media type', async () => {
    await bodyMethods(call).postText({ body: 'a', headers: { 'content-type': 'text/markdown' } });
    expect(last().headers['content-type']).toBe('text/markdown');
  });

  it('rejects with the reason of an abort', async () => {
    const reason = new Error('enough');
    await expect(verbMethods(call).get({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('createCall: the reply', () => {
  it('resolves to undefined where no body is documented, whatever comes', async () => {
    server.answer = { headers: { 'Content-Type': 'text/html' }, body: '<p>' };
    expect(await verbMethods(call).get()).toBeUndefined();
    expect(await verbMethods(call).head()).toBeUndefined();
  });

  it('reads text, bytes and streams', async () => {
    const methods = responseMethods(call);
    server.answer = { headers: { 'Content-Type': 'text/plain' }, body: '{"not": "parsed"}' };
    expect(await methods.getText()).toBe('{"not": "parsed"}');
    server.answer = { headers: { 'Content-Type': 'application/pdf' }, body: '%PDF' };
    expect(await (await methods.getFile()).text()).toBe('%PDF');
    server.answer = {
      headers: { 'Content-Type': 'text/event-stream' },
      body: 'data: 1\n\n',
      isChunked: true,
    };
    expect(await new Response(await methods.getEvents()).text()).toBe('data: 1\n\n');
  });

  it.each([
    ['application/json; charset=utf-8', '{"id":"a"}', { id: 'a' }],
    ['Application/JSON ;charset=utf-8', '{"id":"a"}', { id: 'a' }],
    ['application/problem+json', '{"id":"a"}', { id: 'a' }],
    ['text/csv', 'id;a', 'id;a'],
  ])('goes by the Content-Type %s where several are documented', async (type, body, expected) => {
    server.answer = { headers: { 'Content-Type': type }, body };
    expect(await responseMethods(call).getSeveral()).toEqual(expected);
  });

  it('takes an unknown media type for bytes where several are documented', async () => {
    server.answer = { headers: { 'Content-Type': 'image/png' }, body: 'png' };
    expect(await responseMethods(call).getSeveral()).toBeInstanceOf(Blob);
  });

  it.each([{ status: 204 }, { status: 202, body: '' }, { status: 202, body: '', isChunked: true }])(
    'resolves to undefined for the empty reply %o',
    async (answer) => {
      server.answer = answer;
      expect(await responseMethods(call).getEmptyOrNot()).toBeUndefined();
    },
  );

  it.each([
    [json({ title: 'no' }), { title: 'no' }],
    [{ headers: { 'Content-Type': 'text/html' }, body: '<p>' }, '<p>'],
    [{ body: '' }, undefined],
  ])('throws an HttpError with the body of the reply: %o', async (answer, body) => {
    server.answer = { ...answer, status: 418 };
    const error = await responseMethods(call)
      .getVendor()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ name: 'HttpError', status: 418, body, message: 'The server answered 418' });
  });
});
