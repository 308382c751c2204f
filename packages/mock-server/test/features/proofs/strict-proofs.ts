import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { type MockServer, startMockServer } from '../../../src/index.ts';
import type { Proofs } from './proof.ts';
import { runCommand } from './run-command.ts';

/** Of what a strict mock enforces, on sockets. */
export const strictProofs: Proofs = {
  'rate-limit': async () => {
    await using server = await startMockServer({ providers: ['nclue', 'duck'], strict: true });
    const two = async () =>
      (await Promise.all([list(server), list(server)])).map(({ status }) => status).toSorted();
    expect(await two()).toEqual([200, 429]);
    await sleep(1_100);
    expect(await two()).toEqual([200, 429]);

    const ask = () =>
      fetch(`${server.urls['duck']}/model-runs`, { headers: { authorization: 'Bearer token' } });
    const replies = await Promise.all(Array.from({ length: 800 }, ask));
    const refused = replies.find(({ status }) => status === 429);
    expect(await refused?.json()).toEqual({ code: 429, message: 'rate limit exceeded' });
    await sleep(1_000 * Number(refused?.headers.get('retry-after')));
    expect((await ask()).status).toBe(200);
  },

  signatures: async () => {
    await using server = await startMockServer({
      providers: ['nclue'],
      strict: true,
      secrets: { known: 'its own' },
    });
    const status = async (signing: Signing) => (await list(server, signing)).status;
    const now = Date.now();
    expect(await status({ accessKey: 'known', secret: 'its own' })).toBe(200);
    expect(await status({ accessKey: 'known', secret: 'another' })).toBe(401);
    expect(await status({ accessKey: 'other', signed: '/task-runs?limit=1' })).toBe(401);
    expect(await status({ accessKey: 'early', timestampMs: now - 290_000 })).toBe(200);
    expect(await status({ accessKey: 'late', timestampMs: now - 310_000 })).toBe(401);

    await using command = await runCommand(['nclue', '--port', '0', '--strict']);
    expect((await list(command, { secret: 'another' })).status).toBe(401);
    expect((await list(command)).status).toBe(200);
  },
};

interface Signing {
  readonly accessKey?: string;
  readonly secret?: string;
  /** What is signed, where it is not what is sent. */
  readonly signed?: string;
  readonly timestampMs?: number;
}

/** Lists NCLUE's runs, signed as its document says. */
function list({ urls }: Pick<MockServer, 'urls'>, signing: Signing = {}): Promise<Response> {
  const {
    accessKey = 'me',
    secret = 'mock-secret',
    signed = '/task-runs',
    timestampMs = Date.now(),
  } = signing;
  const text = `GET ${signed}\n${timestampMs}\n${accessKey}`;
  return fetch(`${urls['nclue']}/task-runs`, {
    headers: {
      'x-ncp-apigw-timestamp': String(timestampMs),
      'x-ncp-iam-access-key': accessKey,
      'x-ncp-apigw-signature-v2': createHmac('sha256', secret).update(text).digest('base64'),
    },
  });
}
