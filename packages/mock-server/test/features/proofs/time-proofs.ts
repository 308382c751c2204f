import { expect } from 'vitest';
import { createClock, createMock, type Mock } from '../../../src/index.ts';
import { startLiving } from '../../living.ts';
import { createDuckRun, getDuckRun } from './duck-run.ts';
import type { Proofs } from './proof.ts';
import { runCommand } from './run-command.ts';

const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
const body = JSON.stringify({ project_name: 'bikeshare' });

/** Of how time runs. */
export const timeProofs: Proofs = {
  'virtual-time': async () => {
    const startMs = Date.UTC(2031, 0, 1);
    const mock = await createMock({ providers: ['duck'], clock: createClock({ startMs, speed: 0 }) });
    const created = await ask(mock, '/model-runs', { method: 'POST', body });
    expect(created).toMatchObject({ status: 'PENDING', created_at: '2031-01-01T00:00:00Z' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(mock.runs[0]?.createdAtMs).toBe(startMs);
    await ask(mock, '/model-runs', { method: 'POST', body });
    expect(mock.runs[0]?.createdAtMs).toBe(startMs);
  },

  speed: async () => {
    let realMs = 0;
    const clock = createClock({ speed: 60, realNowMs: () => realMs });
    const mock = await createMock({ providers: ['duck'], clock });
    const { id } = await ask(mock, '/model-runs', { method: 'POST', body });
    const word = async () => (await ask(mock, `/model-runs/${id}`))['status'];
    const words = [await word()];
    realMs += 250; // 15 seconds of the run's time.
    words.push(await word());
    realMs += 350;
    words.push(await word());
    expect(words).toEqual(['PENDING', 'RUNNING', 'SUCCESS']);

    // Of the command: what takes half a minute is over at the first look.
    await using command = await runCommand(['duck', '--port', '0', '--speed', '100000000']);
    const there = command.urls['duck'];
    const created = await fetch(`${there}/model-runs`, { method: 'POST', headers, body });
    const run = (await created.json()) as { id: string };
    const got = await fetch(`${there}/model-runs/${run.id}`, { headers });
    expect(await got.json()).toMatchObject({ status: 'SUCCESS' });
  },

  advance: async () => {
    const duck = await startLiving('duck');
    const run = await createDuckRun(duck);
    expect(await getDuckRun(duck, run)).toMatchObject({ status: 'PENDING' });
    duck.mock.advance(60_000);
    expect(await getDuckRun(duck, run)).toMatchObject({ status: 'SUCCESS' });
  },
};

async function ask(mock: Mock, path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const reply = await mock.fetch(`${mock.urls['duck']}${path}`, { headers, ...init });
  return (await reply.json()) as Record<string, unknown>;
}
