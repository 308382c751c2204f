import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../src/http/listen.ts';
import { startMockServer } from '../src/index.ts';
import {
  exchange,
  head,
  open,
  readAll,
  type SafetyServer,
  startSafetyServer,
  statuses,
} from './safety-server.ts';
import { credentials } from './sample-requests.ts';

const close = 'Connection: close\r\n';
const megabyte = 1024 * 1024;

/** Resolves when more can be written, or nothing more can. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.once('drain', done).once('close', done);
    if (socket.closed) done();
  });
}

describe('a mock server, used badly', () => {
  let server: SafetyServer;
  let url: string;
  let first: number;

  beforeAll(async () => {
    server = await startSafetyServer();
    url = server.urls['duck']!;
    first = (await server.held()).heldBytes;
  }, 60_000);
  afterAll(() => server[Symbol.asyncDispose]());

  afterEach(async () => {
    const list = await fetch(`${url}/model-runs`, { headers: credentials });
    expect(await list.json()).toHaveProperty('data');
    expect((await server.held()).heldBytes - first).toBeLessThan(64 * megabyte);
  });

  it('answers each of thousands of connections that are open at the same time', async () => {
    // Ten thousand, or as many as this process may open: each is a file.
    const sockets: Socket[] = [];
    try {
      while (sockets.length < 10_000) {
        const opened = await Promise.allSettled(Array.from({ length: 250 }, () => open(url)));
        const worked = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        sockets.push(...worked);
        if (worked.length < opened.length) break;
      }
      console.log(`Connections at once: ${sockets.length}.`);
      expect(sockets.length).toBeGreaterThan(200);
      for (const socket of sockets) socket.write('GET /model-runs HTTP/1.1\r\nHost: localh'); // All of them half way.
      const other = await fetch(`${server.urls['modzy']}/no-such-path`).catch((error: Error) => error);
      if (!(other instanceof Error)) expect(other.status).toBe(404); // The last file may be taken.
      const rest = head('', close).slice(head('').indexOf('ost\r\n'));
      const said = await Promise.all(
        sockets.map((socket) => {
          socket.write(rest);
          return readAll(socket);
        }),
      );
      expect(said.filter((one) => statuses(one)[0] === 200)).toHaveLength(sockets.length);
    } finally {
      for (const socket of sockets) socket.destroy();
    }
  }, 120_000);

  it.each([
    ['that says how long it is', 'Content-Length: 1073741824\r\n', false],
    ['that comes in chunks', 'Transfer-Encoding: chunked\r\n', true],
  ])(
    'refuses a body of a gigabyte %s, and does not keep it',
    async (_how, framing, isChunked) => {
      const before = (await server.held()).heldBytes;
      const socket = await open(url);
      const said = readAll(socket);
      socket.write(head('POST /model-runs', `${framing}Content-Type: application/json\r\n`));
      const part = Buffer.alloc(megabyte, 'x');
      const chunk = isChunked ? Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]) : part;
      let sent = 0;
      let held = 0;
      while (sent < 1024 && !socket.closed) {
        const goesOn = socket.write(chunk);
        sent += 1;
        if (!goesOn) await drained(socket);
        if (sent % 64 === 0) held = Math.max(held, (await server.held()).heldBytes);
      }
      if (isChunked) socket.write('0\r\n\r\n');
      expect(statuses(await said)).toEqual([413]);
      expect(held).toBeGreaterThan(0);
      expect(held - before).toBeLessThan(200 * megabyte);
    },
    60_000,
  );

  it('refuses a flood of headers, in one and in many', async () => {
    const many = Array.from({ length: 700 }, (_, index) => `X-${index}: ${'y'.repeat(20)}\r\n`).join('');
    for (const more of [`X-Long: ${'y'.repeat(20_000)}\r\n`, many])
      expect(statuses(await exchange(url, head('GET /model-runs', more)))).toEqual([431]);
    // While more is still on its way, being cut off can overtake the reply.
    const flood = await exchange(url, head('GET /model-runs', `X-Long: ${'y'.repeat(20_000_000)}\r\n`));
    expect(statuses(flood).filter((status) => status !== 431)).toEqual([]);
  });

  it('answers ten thousand requests that are sent before the first reply is read', async () => {
    const count = 10_000;
    const socket = await open(url);
    socket.write(head('GET /model-runs').repeat(count) + head('GET /model-runs', close));
    const said = await readAll(socket);
    expect(statuses(said)).toEqual(Array.from({ length: count + 1 }, () => 200));
  }, 60_000);

  it('holds no replies for a client that asks and never reads', async () => {
    const socket = await open(url);
    socket.pause();
    const requests = head('GET /model-runs').repeat(1_000);
    for (let count = 0; count < 50; count += 1) socket.write(requests);
    await sleep(300);
    expect((await server.held()).heldBytes - first).toBeLessThan(64 * megabyte);
    socket.destroy();
  });

  it.each([
    ['nothing but nonsense', 'nonsense\r\n\r\n', [400]],
    ['bytes', new Uint8Array([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03]), [400]],
    ['no version', 'GET /model-runs\r\n\r\n', [400, 401]],
    ['another version', 'GET /model-runs HTTP/9.9\r\n\r\n', [400, 505]],
    ['a method that nobody knows', 'BREW /model-runs HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
    ['no host', 'GET /model-runs HTTP/1.1\r\n\r\n', [400]],
    ['two lengths', head('POST /model-runs', 'Content-Length: 1\r\nContent-Length: 2\r\n'), [400]],
    [
      'a length and chunks',
      head('POST /model-runs', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'),
      [400],
    ],
    ['a length that is none', head('POST /model-runs', 'Content-Length: -5\r\n'), [400]],
    ['a chunk that is none', `${head('POST /model-runs', 'Transfer-Encoding: chunked\r\n')}zz\r\n`, [400]],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost a\r\n\r\n', [400]],
    ['a bare line feed in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\nSet-Cookie: b\r\n\r\n', [400, 404]],
  ])('refuses %s', async (_what, request, expected) => {
    const socket = await open(url);
    socket.write(request);
    socket.end(); // What is not refused at once ends here.
    expect(statuses(await readAll(socket))[0]).toBeOneOf(expected);
  });

  it('answers what is unusual and allowed', async () => {
    const old = head('GET /model-runs').replace('HTTP/1.1', 'HTTP/1.0');
    const absolute = head('GET http://elsewhere.example/model-runs', close);
    const query = head(`GET /model-runs?nothing=${'x'.repeat(15_000)}`, close);
    for (const request of [old, absolute, query])
      expect(statuses(await exchange(url, request))).toEqual([200]);
    const tooLong = head(`GET /model-runs?nothing=${'x'.repeat(50_000)}`, close);
    expect(statuses(await exchange(url, tooLong))).toEqual([431]);
    expect(statuses(await exchange(url, head('OPTIONS *', close)))[0]).toBeOneOf([404, 405]);
    for (const target of ['//', '/\\', 'model-runs', 'http://[', '?'])
      expect(statuses(await exchange(url, head(`GET ${target}`, close)))[0]).toBeOneOf([200, 400, 404]);
  });

  it('says that it waits for a body, and takes it', async () => {
    const body = '{"project_name":"a"}';
    const framing = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n${close}`;
    const socket = await open(url);
    socket.write(head('POST /model-runs', framing));
    const [said] = await once(socket, 'data');
    expect(statuses(String(said))).toEqual([100]);
    socket.write(body);
    expect(statuses(await readAll(socket))).toEqual([201]);
  });

  it('goes on when clients end their half, vanish or reset', async () => {
    const half = await open(url);
    half.end(head('GET /model-runs', close));
    expect(statuses(await readAll(half))).toEqual([200]);
    const begun = head('POST /model-runs', 'Content-Type: application/json\r\nContent-Length: 100\r\n');
    for (let count = 0; count < 200; count += 1) {
      const socket = await open(url);
      socket.write(count % 2 === 0 ? begun : head('GET /model-runs'));
      if (count % 3 === 0) socket.resetAndDestroy();
      else socket.destroy();
    }
  });
});

describe('listen', () => {
  it.each([
    ['headers', 'GET / HTTP/1.1\r\nX-Slow: '],
    ['body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n'],
  ])('ends connections whose %s come a byte at a time', async (_what, start) => {
    const server = await listen(
      (request, response) =>
        void request
          .resume()
          .once('end', () => response.end())
          .once('error', () => {}),
      0,
      '127.0.0.1',
      { headersMs: 200, requestMs: 400, checkMs: 50 },
    );
    const sockets = await Promise.all(Array.from({ length: 50 }, () => open(server.url)));
    const said = sockets.map(readAll);
    for (const socket of sockets) socket.write(start);
    const dripping = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('x');
    }, 20);
    expect((await Promise.all(said)).map((one) => statuses(one)[0])).toEqual(sockets.map(() => 408));
    clearInterval(dripping);
    await server.close();
  });
});

describe('a mock server that nobody told where to listen', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  it('is reached from this machine only', async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const { hostname, port } = new URL(server.urls['duck']!);
    expect(hostname).toBe('127.0.0.1');
    // Another address of loopback stands for an address of the machine where it has none.
    const socket = connect(Number(port), outside ?? '127.0.0.2');
    const [error] = (await once(socket, 'error')) as [Error & { code?: string }];
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('is reached from elsewhere when it is told so', async () => {
    await using server = await startMockServer({ providers: ['duck'], host: '0.0.0.0' });
    const { port } = new URL(server.urls['duck']!);
    const reply = await fetch(`http://${outside ?? '127.0.0.2'}:${port}/model-runs`, {
      headers: credentials,
    });
    expect(reply.status).toBe(200);
  });
});
