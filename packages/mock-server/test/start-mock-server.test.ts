import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listProviders, startMockServer, UnknownProviderError } from '../src/index.ts';

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
      expect((await fetch(server.urls['thymia'] + run, { headers })).status).toBe(200);
    } finally {
      process.env['NODE_ENV'] = before;
    }
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
