import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createDuckClient } from './client.ts';
import type { DuckClientOptions } from './config.ts';

async function sentBy(options: DuckClientOptions): Promise<Request> {
  const requests: Request[] = [];
  const client = createDuckClient({
    ...options,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ data: [] });
    },
  });
  await client.listModelRuns({ query: { status: 'RUNNING' } });
  return requests[0]!;
}

/** Checked by `tsc`. */
export const refused: DuckClientOptions[] = [
  // @ts-expect-error neither
  {},
  // @ts-expect-error both
  { token: 'jwt-0001', apiKey: 'key-0001' },
];

describe('createDuckClient', () => {
  it('sends a token as bearer, to a local instance', async () => {
    const request = await sentBy({ token: 'jwt-0001' });
    expect(request.url).toBe('http://localhost:8080/v1/model-runs?status=RUNNING');
    expect(request.headers.get('authorization')).toBe('Bearer jwt-0001');
    expect(request.headers.has('x-api-key')).toBe(false);
  });

  it('sends an API key as X-API-Key', async () => {
    const request = await sentBy({ apiKey: async () => 'key-0001' });
    expect(request.headers.get('x-api-key')).toBe('key-0001');
    expect(request.headers.has('authorization')).toBe(false);
  });

  it.each([[undefined], [{}], [{ token: 'a', apiKey: 'b' }]])(
    'refuses %j: it takes one of the two',
    (options) => {
      expect(() => createDuckClient(options as never)).toThrow(
        'duck needs token or apiKey to be given, not both',
      );
    },
  );

  it.each([
    ['token', { token: '' }],
    ['apiKey', { apiKey: 'line\nbreak' }],
  ])('refuses a wrong %s by name', (option, options) => {
    expect(() => createDuckClient(options as DuckClientOptions)).toThrow(`duck needs ${option} to be`);
  });

  it('shows no key when it is printed', () => {
    const client = createDuckClient({ token: 'jwt-0001' });
    expect(inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client)).not.toContain(
      'jwt-0001',
    );
  });
});
