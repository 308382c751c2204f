import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  createClock,
  ListenError,
  listProviders,
  startMockServer,
  UnknownProviderError,
} from '../src/index.ts';

const run = '/v1/models/mental-wellness/3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90';
const headers = { 'x-api-key': 'any' };

describe('startMockServer', () => {
  it('starts every provider on a port of its own', async () => {
    await using server = await startMockServer();
    expect(Object.keys(server.urls)).toEqual(listProviders());
    expect(new Set(Object.values(server.urls)).size).toBe(listProviders().length);
    for (const url of Object.values(server.urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers with the example that is asked for, and asks for a key', async () => {
    await using server = await startMockServer({ providers: ['thymia'] });
    const reply = await fetch(server.urls['thymia'] + run, {
      headers: { ...headers, prefer: 'example=COMPLETE_OK' },
    });
    expect(await reply.json()).toMatchObject({ status: 'COMPLETE_OK' });
    const missing = await fetch(server.urls['thymia'] + run, { headers: { ...headers, prefer: 'code=404' } });
    expect(missing.status).toBe(404);
    expect((await fetch(server.urls['thymia'] + run)).status).toBe(401);
  });

  it('works where Prism alone crashes: with NODE_ENV=production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await using server = await startMockServer({ providers: ['thymia'] });
      const prefer = 'example=RUNNING';
      expect((await fetch(server.urls['thymia'] + run, { headers: { ...headers, prefer } })).status).toBe(
        200,
      );
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it('remembers what was created, and says what goes on', async () => {
    await using server = await startMockServer({ providers: ['duck'], clock: createClock({ speed: 0 }) });
    const bearer = { authorization: 'Bearer any' };
    const reply = await fetch(`${server.urls['duck']}/model-runs`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({ project_name: 'bikeshare' }),
    });
    const { id } = (await reply.json()) as { id: string };
    const status = async (): Promise<unknown> => {
      const got = await fetch(`${server.urls['duck']}/model-runs/${id}`, { headers: bearer });
      return ((await got.json()) as { status: unknown }).status;
    };
    expect(await status()).toBe('PENDING');
    expect(server.runs).toMatchObject([{ provider: 'duck', id, status: 'PENDING', isTerminal: false }]);
    server.advance(3_600_000);
    expect(await status()).toBe('SUCCESS');
    expect(server.requests.map(({ operationId }) => operationId)).toEqual([
      'triggerModelRun',
      'getModelRun',
      'getModelRun',
    ]);
    expect(() => server.fail(id)).toThrow(RangeError);
    server.reset();
    expect(server.runs).toEqual([]);
    expect((await fetch(`${server.urls['duck']}/model-runs/${id}`, { headers: bearer })).status).toBe(404);
  });

  it('names an address that it cannot listen on', async () => {
    const started = startMockServer({ providers: ['duck'], host: '192.0.2.1' });
    await expect(started).rejects.toThrow('Cannot listen on port 0 of 192.0.2.1: EADDRNOTAVAIL.');
    await expect(started).rejects.toThrow(ListenError);
  });

  it('listens on every address, and says one that can be used', async () => {
    await using server = await startMockServer({ providers: ['duck'], host: '0.0.0.0' });
    expect(server.urls['duck']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.urls['duck']}/model-runs`)).status).toBe(401);
  });

  it('refuses connections once it is closed', async () => {
    const server = await startMockServer({ providers: ['duck'] });
    await server.close();
    await expect(fetch(`${server.urls['duck']}/model-runs`)).rejects.toThrow();
  });

  it('refuses an unknown provider, naming those that there are', async () => {
    const started = startMockServer({ providers: ['thymia', 'dcuk'] });
    await expect(started).rejects.toThrow(UnknownProviderError);
    await expect(started).rejects.toThrow(`No spec for "dcuk". Providers: ${listProviders().join(', ')}.`);
  });

  it('closes what it had opened if a port is taken', async () => {
    const blocker = createServer();
    // A pair of neighbors: the first free, the second taken.
    const taken = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
    });
    try {
      const started = startMockServer({ providers: ['duck', 'thymia'], port: taken - 1 });
      await expect(started).rejects.toMatchObject({ name: 'PortTakenError', port: taken });
      await expect(fetch(`http://127.0.0.1:${taken - 1}/model-runs`)).rejects.toThrow();
    } finally {
      blocker.close();
    }
  });
});
