import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createHappyRobotClient } from './client.ts';
import type { HappyRobotClientOptions } from './config.ts';

const path = { run_id: '3c90c3cc-0d44-4b50-8888-8dd25736052a' };

async function sentBy(
  options: HappyRobotClientOptions,
  headers: Record<string, string | null> = {},
): Promise<Request> {
  const requests: Request[] = [];
  const client = createHappyRobotClient({
    ...options,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ id: path.run_id });
    },
  });
  await client.getRun({ path, headers });
  return requests[0]!;
}

describe('createHappyRobotClient', () => {
  it('sends the key as bearer, to the true URL of API v1', async () => {
    const request = await sentBy({ apiKey: 'sk_live_0001' });
    expect(request.url).toBe(`https://platform.happyrobot.ai/api/v1/runs/${path.run_id}`);
    expect(request.headers.get('authorization')).toBe('Bearer sk_live_0001');
    expect(request.headers.has('x-organization-id')).toBe(false);
  });

  it('names the organization', async () => {
    const request = await sentBy({ apiKey: 'sk_live_0001', organizationId: 'org-1' });
    expect(request.headers.get('x-organization-id')).toBe('org-1');
  });

  it('lets a call name another organization', async () => {
    const request = await sentBy(
      { apiKey: 'sk_live_0001', organizationId: 'org-1' },
      { 'x-organization-id': 'org-2' },
    );
    expect(request.headers.get('x-organization-id')).toBe('org-2');
  });

  it('lets a call name no organization, and the client’s headers another one', async () => {
    const options = { apiKey: 'sk_live_0001', organizationId: 'org-1' };
    const none = await sentBy(options, { 'x-organization-id': null });
    expect(none.headers.has('x-organization-id')).toBe(false);
    const other = await sentBy({ ...options, headers: { 'X-Organization-Id': 'org-3' } });
    expect(other.headers.get('x-organization-id')).toBe('org-3');
  });

  it.each([
    ['apiKey', undefined],
    ['apiKey', {}],
    ['organizationId', { apiKey: 'sk_live_0001', organizationId: '' }],
  ])('refuses a wrong %s by name', (option, options) => {
    expect(() => createHappyRobotClient(options as never)).toThrow(`happyrobot needs ${option} to be`);
  });

  it('shows no key when it is printed', () => {
    const client = createHappyRobotClient({ apiKey: 'sk_live_0001' });
    expect(inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client)).not.toContain(
      'sk_live_0001',
    );
  });
});
