import { expect } from 'vitest';
import { createMock, listProviders, startMockServer } from '../../../src/index.ts';
import { startLiving } from '../../living.ts';
import { readSpec, sampleRequests } from '../../sample-requests.ts';
import { createDuckRun } from './duck-run.ts';
import type { Proofs } from './proof.ts';
import { runCommand } from './run-command.ts';

const headers = { authorization: 'Bearer token', 'x-api-key': 'key' };

/** Of what the mocks are made from, and where they run. */
export const placeProofs: Proofs = {
  'spec-alone': async () => {
    const mock = await createMock({ stateless: true });
    let answered = 0;
    for (const provider of listProviders()) {
      const spec = readSpec(provider);
      for (const operation of spec.operations) {
        for (const { path, ...init } of sampleRequests(spec, operation)) {
          const reply = await mock.fetch(mock.urls[provider] + path, init);
          expect([operation.id, reply.status]).toEqual([operation.id, operation.success]);
          answered++;
        }
      }
    }
    expect(answered).toBeGreaterThan(listProviders().length);
  },

  'several-specs': async () => {
    await using command = await runCommand(['duck', 'thymia', '--port', '0']);
    const status = async (provider: string, path: string) =>
      (await fetch(`${command.urls[provider]}${path}`, { headers })).status;
    expect(Object.keys(command.urls)).toEqual(['duck', 'thymia']);
    expect(await status('duck', '/model-runs')).toBe(200);
    expect(await status('thymia', '/model-runs')).toBe(404);
    const run = '/v1/models/mental-wellness/3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90';
    expect(
      (await fetch(`${command.urls['thymia']}${run}`, { headers: { ...headers, prefer: 'code=200' } }))
        .status,
    ).toBe(200);
  },

  'base-paths': async () => {
    await using server = await startMockServer({ providers: ['duck', 'nclue'] });
    const status = async (url: string) => (await fetch(url, { headers })).status;
    expect(await status(`${server.urls['duck']}/v1/model-runs`)).toBe(200);
    expect(await status(`${server.urls['duck']}/model-runs`)).toBe(200);
    expect(await status(`${server.urls['duck']}/v9/model-runs`)).toBe(404);
    expect(await status(`${server.urls['nclue']}/api/v1/task-runs`)).toBe(401);
  },

  'in-process': async () => {
    const mock = await createMock({ providers: ['duck'] });
    const { hostname } = new URL(mock.urls['duck'] ?? '');
    expect(hostname).toMatch(/\.invalid$/); // No network resolves it.
    const reply = await mock.fetch(`${mock.urls['duck']}/model-runs`, { headers });
    expect(await reply.json()).toEqual({ data: [] });
  },

  'requests-kept': async () => {
    const duck = await startLiving('duck');
    const { id } = await createDuckRun(duck);
    await duck.ask(`GET /model-runs/${id}`);
    await duck.ask('GET /nowhere');
    expect(duck.mock.requests).toMatchObject([
      { provider: 'duck', operationId: 'triggerModelRun', method: 'POST', status: 201 },
      { operationId: 'getModelRun', path: `/model-runs/${id}`, status: 200 },
      { path: '/nowhere', status: 404 },
    ]);
  },

  seeded: async () => {
    const plan = async (seed: number) => {
      const mock = await createMock({ providers: ['duck'], speed: 0, seed });
      const body = JSON.stringify({ project_name: 'bikeshare' });
      const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
      const ids: unknown[] = [];
      for (let count = 0; count < 3; count++)
        ids.push(
          ((await (await mock.fetch(`${mock.urls['duck']}/model-runs`, init)).json()) as { id: string }).id,
        );
      return ids;
    };
    expect(await plan(7)).toEqual(await plan(7));
    expect(await plan(7)).not.toEqual(await plan(8));
  },
};
