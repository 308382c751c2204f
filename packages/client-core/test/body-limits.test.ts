import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiError, type ClientOptions, ResponseShapeError } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

const KIB = 1024;
/** JSON of exactly that many bytes. */
const jsonOf = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
/** A body without end, as fast as it is taken, until the connection is closed. */
const flood = (response: ServerResponse, status = 200) => {
  response.writeHead(status);
  const chunk = Buffer.alloc(64 * KIB, 'x');
  const pour = () => {
    while (!response.destroyed && response.write(chunk)) sentBytes += chunk.length;
  };
  response.on('drain', pour);
  pour();
};
let sentBytes = 0;

/** What the server answers, by the state that is asked for. */
const answers: Record<string, (response: ServerResponse) => void> = {
  declared: (r) => {
    r.writeHead(200, { 'content-length': 10 * KIB }).write('{');
  },
  sized: (r) => r.end(jsonOf(KIB)),
  chunked: (r) => {
    r.write(jsonOf(KIB).slice(0, 500));
    r.end(jsonOf(KIB).slice(500));
  },
  over: (r) => r.end(jsonOf(KIB + 1)),
  'over-chunked': (r) => {
    r.write(jsonOf(KIB + 1).slice(0, 500));
    r.end(jsonOf(KIB + 1).slice(500));
  },
  flood: (r) => flood(r),
  'flood-500': (r) => flood(r, 500),
  // A thousandth of what it unpacks to, and less than the limit.
  bomb: (r) => {
    const packed = gzipSync(Buffer.alloc(700 * KIB, '0'));
    r.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
  },
  packed: (r) => {
    const packed = gzipSync(jsonOf(KIB));
    r.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
  },
  'over-404': (r) => r.writeHead(404).end(jsonOf(KIB + 1)),
  'declared-404': (r) => {
    r.writeHead(404, { 'content-length': 10 * KIB }).write('{');
  },
};
// A server for each test: the idle connections of another would be in its count.
let server: TestServer;
beforeEach(async () => {
  server = await startServer(({ url }, response) => answers[url.split('=')[1] ?? '']?.(response));
});
afterEach(() => server.close());

const get = (name: string, options: ClientOptions = { maxResponseBytes: KIB }) => {
  const { call, http } = createAcme({ baseUrl: server.origin, maxRetries: 3, ...options });
  return [
    () => call('GET', '/runs', { query: { state: name } }),
    async () => (await http.GET('/runs', { params: { query: { state: [name] } } })).data,
  ];
};

describe('maxResponseBytes', () => {
  it.each(['sized', 'chunked', 'packed'])('lets a body of just that size pass: %s', async (name) => {
    for (const send of get(name)) expect(await send()).toBe('x'.repeat(KIB - 2));
  });

  it.each(['declared', 'over', 'over-chunked', 'flood', 'bomb'])(
    'refuses a larger one, and asks only once: %s',
    async (name) => {
      for (const send of get(name)) {
        server.seen.length = 0;
        const error = await rejection(send());
        expect(error).toBeInstanceOf(ResponseShapeError);
        expect(error).toMatchObject({ status: 200, attempts: 1, isRetryable: false });
        expect((error as Error).message).toBe(
          `acme answered 200 to GET ${server.origin}/runs with more than 1024 bytes`,
        );
        expect(server.seen.length).toBe(1);
      }
    },
  );

  it('refuses what is declared before it comes, in no time', async () => {
    // The body never does come.
    const [send] = get('declared', { maxResponseBytes: KIB, timeoutMs: 20_000 });
    const startedAt = performance.now();
    expect(await rejection(send!())).toBeInstanceOf(ResponseShapeError);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it.each(['declared', 'flood', 'flood-500', 'declared-404'])(
    'leaves no connection behind after %s',
    async (name) => {
      for (const send of get(name)) {
        await send().catch(() => undefined);
        await expect.poll(() => server.sockets.size).toBe(0);
      }
    },
  );

  it('takes no more of a flood than a little over the limit', async () => {
    sentBytes = 0;
    for (const send of get('flood')) await rejection(send());
    // What fits into the buffers of two sockets, not what fits into memory.
    expect(sentBytes).toBeLessThan(40 * KIB * KIB);
  });

  it.each([
    ['over-404', 404, false],
    ['declared-404', 404, false],
    ['flood-500', 500, true],
  ])('leaves an error reply what it is, without its body: %s', async (name, status, isRetryable) => {
    const [send, sendByHttp] = get(name, { maxResponseBytes: KIB, maxRetries: 0 });
    const error = await rejection(send!());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, isRetryable, body: '' });
    const { http } = createAcme({ baseUrl: server.origin, maxResponseBytes: KIB });
    const result = await http.GET('/runs', { params: { query: { state: [name] } } });
    expect([result.response.status, result.error]).toEqual([status, `HTTP ${status}`]);
    expect(await sendByHttp!()).toBeUndefined();
  });

  it('of a call wins over that of the client', async () => {
    const { call, http } = createAcme({ baseUrl: server.origin, maxResponseBytes: 10 });
    const query = { state: 'sized' };
    expect(await rejection(call('GET', '/runs', { query }))).toBeInstanceOf(ResponseShapeError);
    expect(await call('GET', '/runs', { query, maxResponseBytes: KIB })).toHaveLength(KIB - 2);
    const params = { query: { state: ['sized'] } };
    expect((await http.GET('/runs', { params, maxResponseBytes: KIB })).data).toHaveLength(KIB - 2);
  });

  it('of Infinity lets all pass', async () => {
    const [send] = get('bomb', { maxResponseBytes: Number.POSITIVE_INFINITY });
    // It is no JSON, but it is all there.
    expect(((await rejection(send!())) as Error).message).toContain('with broken JSON');
  });

  it('is 32 MiB unless it is given', async () => {
    const reply = (bytes: number) => async () =>
      new Response('{}', { headers: { 'content-length': `${bytes}` } });
    const [fits, isOver] = [33_554_432, 33_554_433].map((bytes) => createAcme({ fetch: reply(bytes) }));
    expect(await fits?.call('GET', '/runs')).toEqual({});
    expect(await rejection(isOver!.call('GET', '/runs'))).toBeInstanceOf(ResponseShapeError);
  });

  it('does not limit what is handed over as a stream, but an error reply in its place', async () => {
    const { http } = createAcme({ baseUrl: server.origin, maxResponseBytes: KIB });
    const { data } = await http.GET('/runs', { params: { query: { state: ['flood'] } }, parseAs: 'stream' });
    const reader = (data as unknown as ReadableStream<Uint8Array>).getReader();
    let size = 0;
    while (size < 200 * KIB) size += (await reader.read()).value?.length ?? Number.NaN;
    await reader.cancel();
    const refused = await http.GET('/runs', {
      params: { query: { state: ['flood-500'] } },
      parseAs: 'stream',
    });
    expect(refused.error).toBe('HTTP 500');
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  it('does not mind the declared length of a reply to HEAD', async () => {
    const { call } = createAcme({ baseUrl: server.origin, maxResponseBytes: KIB });
    const sent = call('HEAD', '/runs', { query: { state: 'over' } }, { parseAs: 'none' });
    expect(await sent).toBeUndefined();
  });
});
