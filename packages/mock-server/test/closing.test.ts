import { describe, expect, it } from 'vitest';
import { createMock } from '../src/index.ts';
import { credentials } from './sample-requests.ts';

const path = '/model-runs';

describe('close, for requests that are answered without a socket', () => {
  it('ends one that stalls', async () => {
    const mock = await createMock({ providers: ['duck'], speed: 0 });
    const reply = await mock.fetch(`${mock.urls['duck']}${path}`, {
      headers: { ...credentials, prefer: 'fault=stall' },
    });
    const text = reply.text();
    await mock.close();
    await expect(text).rejects.toThrow(new TypeError('terminated'));
  });

  it('ends one that is held back', async () => {
    const mock = await createMock({ providers: ['duck'], speed: 0, latencyMs: 600_000 });
    const reply = mock.fetch(`${mock.urls['duck']}${path}`, { headers: credentials });
    const ended = expect(reply).rejects.toThrow(new TypeError('fetch failed'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await mock.close();
    await ended;
  });

  it('refuses those that come later, as a port on which nothing listens', async () => {
    const mock = await createMock({ providers: ['duck'], speed: 0 });
    await mock.close();
    await expect(mock.fetch(`${mock.urls['duck']}${path}`, { headers: credentials })).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  });
});
