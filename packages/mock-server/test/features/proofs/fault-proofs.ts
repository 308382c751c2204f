import { expect } from 'vitest';
import { type MockServer, startMockServer } from '../../../src/index.ts';
import { askRaw } from './ask-raw.ts';
import type { Proofs } from './proof.ts';
import { runCommand } from './run-command.ts';

const headers = { authorization: 'Bearer token' };
const faulty = (fault: string) => ({ ...headers, prefer: `fault="${fault}"` });

/** Of what goes wrong on purpose, on sockets. */
export const faultProofs: Proofs = {
  'latency-distribution': async () => {
    for (const latencyMs of ['1-800', 'lognormal:200:1']) {
      await using server = await startMockServer({ providers: ['duck'], latencyMs });
      // All at once, so that what the machine takes itself is the same for each.
      const tookMs = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const start = performance.now();
          await fetch(listOf(server), { headers });
          return performance.now() - start;
        }),
      );
      expect(Math.max(...tookMs) - Math.min(...tookMs)).toBeGreaterThan(300);
    }
    await using command = await runCommand(['duck', '--port', '0', '--latency', 'lognormal:100:0.5']);
    expect(command.output).toContain('100 ms in the median');
  },

  reset: async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const ask = async (more = {}) => (await askRaw(listOf(server), { ...headers, ...more }, 5_000)).end;
    expect(await ask({ connection: 'close' })).toBe('closed');
    expect(await ask(faulty('reset'))).toBe('reset');
    await using command = await runCommand(['duck', '--port', '0', '--fault', 'duck.listModelRuns:reset@1x']);
    await expect(fetch(`${command.urls['duck']}/model-runs`, { headers })).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    });
    expect((await fetch(`${command.urls['duck']}/model-runs`, { headers })).status).toBe(200);
  },

  stall: async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    // Without a word, for as long as there are timers; or in the middle of the body.
    const silent = await askRaw(listOf(server), faulty('delay=2147483647'), 300);
    expect(silent).toEqual({ head: '', body: '', end: 'open' });
    const halfway = await askRaw(listOf(server), { ...faulty('stall'), connection: 'close' }, 300);
    expect(halfway.end).toBe('open');
    expect(halfway.body.length).toBeLessThan(promisedBytes(halfway.head));
    expect(server.requests.map(({ fault }) => fault)).toContain('stall');
  },

  truncated: async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const { head, body, end } = await askRaw(listOf(server), faulty('truncate'), 5_000);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThan(promisedBytes(head));
    expect(end).toBe('closed');
  },

  malformed: async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const reply = await fetch(listOf(server), { headers: faulty('malformed') });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ]);
    const text = await reply.text(); // Rejects if it is not whole.
    expect(Number(reply.headers.get('content-length'))).toBe(Buffer.byteLength(text));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  },
};

const listOf = ({ urls }: MockServer): string => `${urls['duck']}/model-runs`;

const promisedBytes = (head: string): number => Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
