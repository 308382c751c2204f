import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ClientHooks } from '../src/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

const names = ['request', 'response', 'retry', 'error'] as const;

interface Published {
  name: string;
  event: Record<string, unknown>;
}

let server: TestServer;
let statuses: number[];

beforeEach(async () => {
  statuses = [];
  server = await startServer((_request, response) => {
    response.writeHead(statuses.shift() ?? 200, { 'retry-after-ms': '1', 'x-request-id': 'req-7' });
    response.end('{"id":1}');
  });
});
afterEach(() => server.close());

/** All that is published until the test is over. */
function listen(): Published[] {
  const published: Published[] = [];
  for (const name of names) {
    const listener = (event: unknown) => void published.push({ name, event: event as Published['event'] });
    subscribe(`runspec:${name}`, listener);
    onTestFinished(() => void unsubscribe(`runspec:${name}`, listener));
  }
  return published;
}

const acme = (options: { hooks?: ClientHooks; maxRetries?: number } = {}) =>
  createAcme({ baseUrl: server.origin, ...options });

describe('node:diagnostics_channel', () => {
  it('tells of each attempt, reply and repetition, as they happen', async () => {
    statuses = [500, 200];
    const published = listen();
    await acme({ maxRetries: 1 }).call('GET', '/runs/{run_id}', { path: { run_id: 'r1' } });
    expect(published.map(({ name, event }) => `${name} ${event['attempts']}`)).toEqual([
      'request 1',
      'response 1',
      'retry 1',
      'request 2',
      'response 2',
    ]);
    const call = { provider: 'acme', method: 'GET', url: `${server.origin}/runs/r1`, path: '/runs/{run_id}' };
    expect(published.map(({ event }) => event)).toMatchObject([
      { ...call, setHeader: expect.any(Function) },
      { ...call, status: 500, requestId: 'req-7', durationMs: expect.any(Number) },
      { ...call, error: { name: 'ApiError', status: 500 }, delayMs: 1 },
      call,
      { ...call, status: 200, requestId: 'req-7', durationMs: expect.any(Number) },
    ]);
  });

  it('tells of a call that failed, with what it rejects with', async () => {
    statuses = [404];
    const published = listen();
    const error = await rejection(acme().call('GET', '/runs'));
    expect(published.map(({ name }) => name)).toEqual(['request', 'response', 'error']);
    const { event } = published.at(-1)!;
    expect(event['error']).toBe(error);
    expect(event['durationMs']).toBeGreaterThan(0);
  });

  it('tells the same as the hooks are told, to each its own call', async () => {
    statuses = [500, 404];
    const published = listen();
    const told: unknown[] = [];
    const tell = (event: unknown) => void told.push(event);
    const { call } = acme({
      maxRetries: 1,
      hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
    });
    await rejection(call('GET', '/runs'));
    await call('GET', '/runs');
    expect(told).toHaveLength(8);
    expect(published.map(({ event }) => event)).toEqual(told);
    const calls = published.map(({ event }) => event['call']);
    expect(new Set(calls).size).toBe(2);
    expect(calls.slice(0, 6)).toEqual(Array(6).fill(calls[0]));
  });

  it('lets a listener set a header, which reaches the server; the credentials win', async () => {
    const listener = (event: unknown) => {
      const { setHeader } = event as { setHeader(name: string, value: string): void };
      setHeader('traceparent', '00-a-b-01');
      setHeader('authorization', 'none');
    };
    subscribe('runspec:request', listener);
    onTestFinished(() => void unsubscribe('runspec:request', listener));
    await acme().call('GET', '/runs');
    expect(server.seen[0]?.headers).toMatchObject({
      traceparent: '00-a-b-01',
      authorization: `Bearer ${KEY}`,
    });
  });

  it('holds no key, query or body', async () => {
    statuses = [500, 404];
    const published = listen();
    const input = { body: { name: 'private-name' }, query: { state: 'private-state' }, idempotent: true };
    await rejection(acme({ maxRetries: 1 }).call('POST', '/runs', input));
    expect(published).toHaveLength(6);
    const printed = inspect(published, { depth: null, showHidden: true });
    for (const word of [KEY, 'private-name', 'private-state']) expect(printed).not.toContain(word);
  });

  it('does without a listener', async () => {
    expect(names.map((name) => channel(`runspec:${name}`).hasSubscribers)).toEqual(Array(4).fill(false));
    await expect(acme().call('GET', '/runs')).resolves.toEqual({ id: 1 });
  });
});
