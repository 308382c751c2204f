import { expect } from 'vitest';
import { createMock, startMockServer } from '../../../src/index.ts';
import { startLiving } from '../../living.ts';
import { createDuckRun } from './duck-run.ts';
import type { Proofs } from './proof.ts';

/** Of replies that are chosen, held back or refused. */
export const replyProofs: Proofs = {
  'error-status': async () => {
    const duck = await startLiving('duck');
    for (const code of [400, 401, 429, 500]) {
      const { status, body } = await duck.ask('GET /model-runs', undefined, { prefer: `code=${code}` });
      expect([status, body['code']]).toEqual([code, code]);
    }
    const faults = [{ fault: '429', provider: 'duck', operationId: 'listModelRuns', times: 1 }];
    const mock = await createMock({ providers: ['duck'], faults });
    const ask = () =>
      mock.fetch(`${mock.urls['duck']}/model-runs`, { headers: { authorization: 'Bearer any' } });
    const refused = await ask();
    expect([refused.status, await refused.json()]).toEqual([
      429,
      { code: 429, message: 'rate limit exceeded' },
    ]);
    expect((await ask()).status).toBe(200);
  },

  'retry-after': async () => {
    const duck = await startLiving('duck');
    const { status, headers } = await duck.ask('GET /model-runs', undefined, { prefer: 'code=429' });
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    duck.mock.faults.set([{ fault: '503;retry-after=7' }]);
    const inSeconds = await duck.ask('GET /model-runs');
    expect([inSeconds.status, inSeconds.headers.get('retry-after')]).toEqual([503, '7']);
    duck.mock.faults.set([{ fault: '429;retry-after=date:60' }]);
    const atDate = await duck.ask('GET /model-runs');
    const waitMs = Date.parse(atDate.headers.get('retry-after') ?? '') - Date.now();
    expect(waitMs).toBeGreaterThan(50_000);
    expect(waitMs).toBeLessThan(62_000);
  },

  latency: async () => {
    await using server = await startMockServer({ providers: ['duck'], latencyMs: 300 });
    const start = performance.now();
    await fetch(`${server.urls['duck']}/model-runs`);
    expect(performance.now() - start).toBeGreaterThan(295);
  },

  'choose-reply': async () => {
    const duck = await startLiving('duck');
    await createDuckRun(duck);
    const ask = async (prefer: string) => (await duck.ask('GET /model-runs', undefined, { prefer })).body;
    expect(await ask('example=empty')).toEqual({ data: [] });
    expect(await ask('example=last-page')).toMatchObject({ data: [{ status: 'CANCELLED' }] });
    expect(await ask('code=500')).toMatchObject({ code: 500 });
  },

  'header-examples': async () => {
    const duck = await startLiving('duck');
    const { headers } = await duck.ask('GET /model-runs');
    expect(headers.get('x-ratelimit-limit')).toBe('200');
  },

  'request-validation': async () => {
    const duck = await startLiving('duck');
    const noName = await duck.ask('POST /model-runs', {});
    expect([noName.status, noName.headers.get('sl-violations')]).toEqual([
      400,
      expect.stringContaining('project_name'),
    ]);
    expect((await duck.ask('GET /model-runs?max_results=0')).status).toBe(400);
    expect((await duck.ask('GET /model-runs?max_results=1')).status).toBe(200);
    expect(duck.mock.runs).toEqual([]);
  },

  'documented-refusal': async () => {
    const duck = await startLiving('duck');
    const refused = await duck.ask('POST /model-runs', {});
    expect([refused.status, refused.body]).toEqual([400, { code: 400, message: 'project_name is required' }]);
    const thymia = await startLiving('thymia');
    expect((await thymia.ask('POST /v1/models/mental-wellness', {})).status).toBe(422);
  },

  keys: async () => {
    await using server = await startMockServer({ providers: ['duck', 'nclue'] });
    const status = async (provider: string, path: string, headers: Record<string, string>) =>
      (await fetch(`${server.urls[provider]}${path}`, { headers })).status;
    const bearer = { authorization: 'Bearer any' };
    const key = { 'x-api-key': 'any' };
    expect(await status('duck', '/model-runs', {})).toBe(401);
    expect(await status('duck', '/model-runs', bearer)).toBe(200);
    expect(await status('duck', '/model-runs', key)).toBe(200);
    expect(await status('nclue', '/task-runs', bearer)).toBe(401);
  },
};
