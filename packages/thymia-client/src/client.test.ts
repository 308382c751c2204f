import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createThymiaClient } from './client.ts';
import type { ThymiaClientOptions } from './config.ts';

const apiKey = 'activation-key-0001';
const path = { model_run_id: '5e0e4d2a-7c5b-4b8e-9d3f-0a1b2c3d4e5f' };

function recordingClient(options: Partial<ThymiaClientOptions> = {}) {
  const requests: Request[] = [];
  const client = createThymiaClient({
    apiKey,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ id: path.model_run_id });
    },
    ...options,
  });
  return { client, requests };
}

describe('createThymiaClient', () => {
  it('sends the key as x-api-key to the default region', async () => {
    const { client, requests } = recordingClient();
    await client.getModelRun({ path });
    expect(requests[0]?.url).toBe(`https://api.thymia.ai/v1/models/mental-wellness/${path.model_run_id}`);
    expect(requests[0]?.headers.get('x-api-key')).toBe(apiKey);
  });

  it('asks a function for the key before each request', async () => {
    let count = 0;
    const { client, requests } = recordingClient({ apiKey: async () => `key-${++count}` });
    await client.getModelRun({ path });
    await client.getModelRun({ path });
    expect(requests.map(({ headers }) => headers.get('x-api-key'))).toEqual(['key-1', 'key-2']);
  });

  it('goes to another region', async () => {
    const { client, requests } = recordingClient({ baseUrl: 'https://ca.api.thymia.ai' });
    await client.getModelRun({ path });
    expect(new URL(requests[0]!.url).host).toBe('ca.api.thymia.ai');
  });

  it.each([[undefined], [{}], [{ apiKey: '' }], [{ apiKey: 'two words' }], [{ apiKey: 42 }]])(
    'refuses %j, naming apiKey',
    (options) => {
      expect(() => createThymiaClient(options as never)).toThrow('thymia needs apiKey to be');
    },
  );

  it('shows no key when it is printed', () => {
    const { client } = recordingClient();
    expect(inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client)).not.toContain(apiKey);
  });
});
