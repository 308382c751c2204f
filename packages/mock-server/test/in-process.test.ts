import { beforeAll, describe, expect, it } from 'vitest';
import { createMock, listProviders, type Mock, startMockServer, UnknownProviderError } from '../src/index.ts';
import { credentials, readSpec, sampleRequests } from './sample-requests.ts';

const path = '/v1/models/mental-wellness/3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90';
const headers = { ...credentials, prefer: 'example=COMPLETE_OK' };

describe('createMock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ maxBodyBytes: 1_000 });
  });

  it('answers an object with an object', async () => {
    const request = {
      method: 'GET',
      path,
      query: new URLSearchParams(),
      headers,
      body: undefined,
      bytes: new Uint8Array(),
    };
    const reply = await mock.answer('thymia', request);
    expect(reply).toMatchObject({ status: 200, body: { status: 'COMPLETE_OK' } });
    expect(reply.headers['content-type']).toBe('application/json');
    await expect(mock.answer('dcuk', request)).rejects.toThrow(UnknownProviderError);
  });

  it('answers fetch as a server does', async () => {
    await using server = await startMockServer();
    for (const provider of listProviders()) {
      const spec = readSpec(provider);
      for (const operation of spec.operations) {
        for (const { path: target, ...init } of sampleRequests(spec, operation)) {
          const asked = { ...init, headers: { ...init.headers, prefer: `code=${operation.success}` } };
          const there = await fetch(server.urls[provider] + target, asked);
          const here = await server.fetch(server.urls[provider] + target, asked);
          expect(here.status).toBe(there.status);
          expect(await here.text()).toBe(await there.text());
          for (const [name, value] of here.headers)
            expect([name, there.headers.get(name)]).toEqual([name, value]);
        }
      }
    }
  });

  it('answers for the addresses of the providers themselves, and for no other', async () => {
    for (const base of [mock.urls['thymia'], 'https://api.thymia.ai', 'https://ca.api.thymia.ai']) {
      const reply = await mock.fetch(new Request(base + path, { headers }));
      expect(await reply.json()).toMatchObject({ status: 'COMPLETE_OK' });
    }
    const nclue = await mock.fetch('https://nclue.apigw.ntruss.com/api/v1/task-runs', {
      headers: { ...headers, prefer: 'code=200' },
    });
    expect(nclue.status).toBe(200);
    await expect(mock.fetch('https://example.org/')).rejects.toThrow(
      /^No mock answers for https:\/\/example\.org\. Mocks: /,
    );
  });

  it('refuses a body that is too long, and one that is no JSON', async () => {
    const post = (body: string) =>
      mock.fetch('https://api.thymia.ai/v1/models/mental-wellness', {
        method: 'POST',
        headers: { ...credentials, 'content-type': 'application/json' },
        body,
      });
    expect((await post('x'.repeat(1_001))).status).toBe(413);
    expect((await post('{'))?.status).toBe(422);
  });

  it('rejects with the reason of an aborted signal', async () => {
    const slow = await createMock({ providers: ['thymia'], latencyMs: 60_000 });
    const signal = AbortSignal.timeout(50);
    await expect(slow.fetch(`https://api.thymia.ai${path}`, { headers, signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('lists what was asked, the last 10,000', async () => {
    mock.reset();
    await mock.fetch(`https://api.thymia.ai${path}?x=1`, { headers });
    await mock.fetch('https://app.modzy.com/api/nowhere', { method: 'PUT' });
    expect(mock.requests).toMatchObject([
      { provider: 'thymia', operationId: 'getModelRun', method: 'GET', path, status: 200 },
      { provider: 'modzy', method: 'PUT', path: '/api/nowhere', status: 404 },
    ]);
    const request = {
      method: 'GET',
      path: '/',
      query: new URLSearchParams(),
      headers: {},
      body: undefined,
      bytes: new Uint8Array(),
    };
    for (let count = 0; count < 20_100; count += 1)
      await mock.answer('nclue', { ...request, path: `/${count}` });
    expect(mock.requests).toHaveLength(10_000);
    expect(mock.requests.at(-1)?.path).toBe('/20099');
    mock.reset();
    expect(mock.requests).toEqual([]);
  });
});
