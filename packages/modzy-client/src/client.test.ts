import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createModzyClient } from './client.ts';
import type { ModzyClientOptions } from './config.ts';

const path = { jobIdentifier: '14856eb1-0ad8-49e7-9da3-887acb80fea5' };

async function sentBy(options: ModzyClientOptions): Promise<Request> {
  const requests: Request[] = [];
  const client = createModzyClient({
    ...options,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ jobIdentifier: path.jobIdentifier });
    },
  });
  await client.getJob({ path });
  return requests[0]!;
}

/** Checked by `tsc`. */
export const refused: ModzyClientOptions[] = [
  // @ts-expect-error neither
  {},
  // @ts-expect-error no team
  { token: 'token-0001' },
  // @ts-expect-error a key has its own team
  { apiKey: 'prefix.secret-0001', teamId: 'team-1' },
];

describe('createModzyClient', () => {
  it('sends an API key in its own scheme', async () => {
    const request = await sentBy({ apiKey: 'prefix.secret-0001' });
    expect(request.url).toBe(`https://app.modzy.com/api/jobs/${path.jobIdentifier}`);
    expect(request.headers.get('authorization')).toBe('ApiKey prefix.secret-0001');
    expect(request.headers.has('modzy-team-id')).toBe(false);
  });

  it('sends a token as bearer, with its team', async () => {
    const request = await sentBy({ token: () => 'token-0001', teamId: 'team-1' });
    expect(request.headers.get('authorization')).toBe('Bearer token-0001');
    expect(request.headers.get('modzy-team-id')).toBe('team-1');
  });

  it.each([
    ['apiKey or token', undefined],
    ['apiKey or token', {}],
    ['apiKey or token', { apiKey: 'a', token: 'b', teamId: 'c' }],
    ['teamId', { token: 'token-0001' }],
    ['teamId', { apiKey: 'prefix.secret-0001', teamId: 'team-1' }],
    ['apiKey', { apiKey: '' }],
  ])('refuses a wrong %s by name', (option, options) => {
    expect(() => createModzyClient(options as never)).toThrow(`modzy needs ${option} to be`);
  });

  it('shows no key when it is printed', () => {
    const client = createModzyClient({ apiKey: 'prefix.secret-0001' });
    expect(inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client)).not.toContain(
      'secret-0001',
    );
  });
});
