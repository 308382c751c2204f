import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createNclueClient } from './client.ts';
import { validation } from './gen/zod.gen.ts';

const accessKey = 'access-key-0001';
const secretKey = 'secret-key-0001';

function recordingClient(options: Partial<Parameters<typeof createNclueClient>[0]> = {}) {
  const requests: Request[] = [];
  const client = createNclueClient({
    accessKey,
    secretKey,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ index: 0, limit: 20, total: 0, runs: [] });
    },
    ...options,
  });
  return { client, requests };
}

/** The signature by Node's own crypto module, over what really went out. */
function expectedSignature(request: Request, key: string): string {
  const { pathname, search } = new URL(request.url);
  const timestamp = request.headers.get('x-ncp-apigw-timestamp');
  const message = `${request.method} ${pathname}${search}\n${timestamp}\n${request.headers.get('x-ncp-iam-access-key')}`;
  return createHmac('sha256', key).update(message).digest('base64');
}

describe('createNclueClient', () => {
  it('signs the path with its base and its query, as they are on the wire', async () => {
    const { client, requests } = recordingClient();
    await client.listTaskRuns({ query: { index: 20, limit: 10 } });
    const [request] = requests;
    expect(request?.url).toBe('https://nclue.apigw.ntruss.com/api/v1/task-runs?index=20&limit=10');
    expect(request?.headers.get('x-ncp-iam-access-key')).toBe(accessKey);
    expect(request?.headers.get('x-ncp-apigw-signature-v2')).toBe(expectedSignature(request!, secretKey));
  });

  it('signs an id that needs encoding as encoded', async () => {
    const { client, requests } = recordingClient();
    await client.getTaskRun({ path: { run_id: 'a/b c' } });
    expect(requests[0]?.url).toBe('https://nclue.apigw.ntruss.com/api/v1/task-runs/a%2Fb%20c');
    expect(requests[0]?.headers.get('x-ncp-apigw-signature-v2')).toBe(
      expectedSignature(requests[0]!, secretKey),
    );
  });

  it('stamps each request with the time in milliseconds', async () => {
    const { client, requests } = recordingClient();
    const before = Date.now();
    await client.listTaskRuns();
    const timestamp = Number(requests[0]?.headers.get('x-ncp-apigw-timestamp'));
    expect(timestamp).toBeGreaterThanOrEqual(before);
    expect(timestamp).toBeLessThanOrEqual(Date.now());
  });

  it('asks functions for the keys', async () => {
    const { client, requests } = recordingClient({
      accessKey: async () => 'rotated',
      secretKey: () => 'rotated-secret',
    });
    await client.listTaskRuns();
    expect(requests[0]?.headers.get('x-ncp-iam-access-key')).toBe('rotated');
    expect(requests[0]?.headers.get('x-ncp-apigw-signature-v2')).toBe(
      expectedSignature(requests[0]!, 'rotated-secret'),
    );
  });

  it.each([
    ['accessKey', { secretKey }],
    ['secretKey', { accessKey }],
    ['secretKey', { accessKey, secretKey: '' }],
  ])('refuses a missing %s by name', (option, options) => {
    expect(() => createNclueClient(options as never)).toThrow(`nclue needs ${option} to be`);
  });

  it('refuses to be made without options', () => {
    expect(() => createNclueClient(undefined as never)).toThrow('nclue needs accessKey to be');
  });

  it('refuses a body that is missing, where validation is on, and sends nothing', async () => {
    const { client, requests } = recordingClient({ validation: validation('strict') });
    await expect(client.createTaskRun({} as never)).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'body',
    });
    await client.listTaskRuns(); // Has none, and needs none.
    expect(requests.length).toBe(1);
  });

  it('shows no key when it is printed', () => {
    const { client } = recordingClient();
    const printed = inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client);
    expect(printed).not.toContain(secretKey);
    expect(printed).not.toContain(accessKey);
  });
});
