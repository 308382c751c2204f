import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MockServer, startMockServer } from '../src/index.ts';
import { credentials } from './sample-requests.ts';

const job = '14856eb1-0ad8-49e7-9da3-887acb80fea5';
const plain = { ...credentials, prefer: 'code=200' };

describe('a mock server over HTTP', () => {
  let server: MockServer;
  const url = (provider: string, path: string): string => server.urls[provider] + path;

  beforeAll(async () => {
    server = await startMockServer({ maxBodyBytes: 100_000 });
  });
  afterAll(() => server.close());

  it.each([
    ['duck', '/v1', '/model-runs'],
    ['happyrobot', '/api', '/v1/runs'],
    ['modzy', '/api', `/jobs/${job}`],
    ['nclue', '/api/v1', '/task-runs'],
  ])('answers %s with the base path %s of its servers and without it', async (provider, base, path) => {
    const with_ = await fetch(url(provider, base + path), { headers: plain });
    const without = await fetch(url(provider, path), { headers: plain });
    expect(await with_.json()).toEqual(await without.json());
    expect(with_.status).toBe(200);
    expect((await fetch(url(provider, `/v9${path}`), { headers: plain })).status).toBe(404);
  });

  it.each([
    ['duck', '/model-runs', 400],
    ['nclue', '/task-runs', 422],
    ['thymia', '/v1/models/mental-wellness', 422],
  ])('answers %s where a JSON body is none', async (provider, path, status) => {
    for (const headers of [credentials, plain]) {
      const reply = await fetch(url(provider, path), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: '{"model": tru',
        signal: AbortSignal.timeout(5_000),
      });
      expect(reply.status).toBe(status);
      const [violation] = JSON.parse(reply.headers.get('sl-violations') ?? '');
      expect(violation).toMatchObject({ location: ['request', 'body'], severity: 'Error', code: 'json' });
      expect(violation.message).toMatch(/^Request body is not JSON: .* at position 13$/);
    }
    const keyless = await fetch(url(provider, path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(keyless.status).toBe(401);
  });

  it('says what is wrong with a name that no header can carry', async () => {
    const name = '日本 \u007f \u{1f600} é';
    const reply = await fetch(url('duck', '/model-runs'), {
      method: 'POST',
      headers: { ...credentials, 'content-type': 'application/json' },
      body: JSON.stringify({ [name]: true }),
    });
    expect(reply.status).toBe(400);
    const violations = JSON.parse(reply.headers.get('sl-violations') ?? '') as { message: string }[];
    expect(violations.some(({ message }) => message.includes(name))).toBe(true);
  });

  it('refuses a body that is too long, said so before or not, with what the provider documents', async () => {
    const post = (provider: string, path: string, body: RequestInit['body']) =>
      fetch(url(provider, path), {
        method: 'POST',
        headers: credentials,
        body,
        duplex: 'half',
      } as RequestInit);
    const long = 'x'.repeat(3_000_000);
    const modzy = await post('modzy', `/jobs/${job}/a/b`, long);
    expect([modzy.status, (await modzy.json()).statusCode]).toEqual([413, 413]);
    const stream = new Blob([long]).stream();
    const duck = await post('duck', '/model-runs', stream);
    expect(duck.status).toBe(413);
    expect(await duck.json()).toMatchObject({
      title: 'Body too long',
      detail: 'The body is longer than 100000 bytes.',
    });
    expect((await post('duck', '/no-such', long)).status).toBe(413);
  });

  it('takes bytes that are no text', async () => {
    const form = new FormData();
    form.set('input', new Blob([new Uint8Array([0, 255, 254, 13, 10, 128])]), 'a.bin');
    const reply = await fetch(url('modzy', `/jobs/${job}/a/b`), {
      method: 'POST',
      headers: plain,
      body: form,
    });
    expect(reply.status).toBe(200);
  });

  it('goes on after a client that sends half a request, or leaves', async () => {
    const { port } = new URL(server.urls['duck']!);
    for (const text of [
      'POST /model-runs HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\nContent-Type: application/json\r\n\r\n{"mo',
      'GET /model-runs HTTP/1.1\r\nHost: x\r\n',
      'nonsense\r\n\r\n',
    ]) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      await new Promise<void>((resolve) => socket.write(text, () => resolve()));
      await sleep(20);
      socket.destroy();
    }
    expect((await fetch(url('duck', '/model-runs'), { headers: plain })).status).toBe(200);
  });

  it('refuses a flood of headers', async () => {
    const reply = await fetch(url('duck', '/model-runs'), {
      headers: { ...plain, 'x-flood': 'x'.repeat(20_000) },
    });
    expect(reply.status).toBe(431);
  });

  it('serves several requests on one connection', async () => {
    const { hostname, port } = new URL(server.urls['duck']!);
    const { Agent } = await import('node:http');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let count = 0; count < 3; count += 1) {
      const reply = await new Promise<IncomingMessage>((resolve) =>
        httpRequest({ agent, hostname, port, path: '/model-runs', headers: plain }, resolve).end(),
      );
      ports.add(reply.socket.localPort);
      for await (const _ of reply);
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });
});

it('ends what goes on when it is closed', async () => {
  const server = await startMockServer({ providers: ['duck'], latencyMs: 60_000 });
  const pending = fetch(`${server.urls['duck']}/model-runs`, { headers: plain });
  const cut = expect(pending).rejects.toThrow('fetch failed');
  await sleep(200);
  const start = performance.now();
  await server.close();
  await cut;
  expect(performance.now() - start).toBeLessThan(1_000);
});
