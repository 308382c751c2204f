import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Proofs } from './proof.ts';
import { runCommand } from './run-command.ts';

const render = readFileSync(join(import.meta.dirname, '../../fixtures/render.openapi.yaml'), 'utf8');
const headers = { authorization: 'Bearer token', 'x-api-key': 'key', 'content-type': 'application/json' };

/** Of files that the command is given. */
export const fileProofs: Proofs = {
  'own-spec': async () => {
    const living = save('render.openapi.yaml', render);
    const plain = save('plain.yaml', render.replace(/^x-run-lifecycle:[\s\S]*?^paths:/m, 'paths:'));
    await using command = await runCommand(['--port', '0', '--spec', living, '--spec', `other=${plain}`]);
    expect(Object.keys(command.urls)).toEqual(['render', 'other']);
    const [status, { id, scene }] = await ask(`${command.urls['render']}/frames`, { scene: 'bridge' });
    expect([status, scene]).toEqual([201, 'bridge']);
    expect((await ask(`${command.urls['render']}/frames/${id}`))[1]).toMatchObject({ id, scene: 'bridge' });
    expect((await ask(`${command.urls['render']}/frames`, {}))[0]).toBe(422);
    expect(await ask(`${command.urls['other']}/frames/any`)).toMatchObject([200, { id: 'frame-1' }]);
  },

  persistence: async () => {
    const args = ['duck', '--port', '0', '--state-file', join(folder(), 'runs.jsonl')];
    const create = async () => {
      await using command = await runCommand(args);
      return (await ask(`${command.urls['duck']}/model-runs`, { project_name: 'mine' }))[1];
    };
    const { id, created_at } = await create();
    await using again = await runCommand(args);
    const [status, run] = await ask(`${again.urls['duck']}/model-runs/${id}`);
    expect([status, run]).toMatchObject([200, { id, created_at, project_name: 'mine' }]);
  },

  watch: async () => {
    const file = save('render.openapi.yaml', render);
    await using command = await runCommand(['--port', '0', '--spec', file, '--watch']);
    const frames = `${command.urls['render']}/frames`;
    const [, { id }] = await ask(frames, { scene: 'bridge' });
    expect(await ask(`${frames}/none`)).toEqual([404, { message: 'no such frame' }]);
    writeFileSync(file, render.replace('no such frame', 'edited'));
    await vi.waitFor(
      async () => expect(await ask(`${frames}/none`)).toEqual([404, { message: 'edited' }]),
      5_000,
    );
    expect(await ask(`${frames}/${id}`)).toMatchObject([200, { id, scene: 'bridge' }]);
  },

  'scenario-files': async () => {
    const scenario = save(
      'day.yaml',
      `providers:
  duck:
    rules:
      - { nth: 1, outcome: failure, queueMs: 0, runMs: 0 }
      - { nth: 2, outcome: success, queueMs: 0, runMs: 1h }
      - { outcome: success, queueMs: 0, runMs: 0 }
    faults:
      - { fault: 503, operationId: getModelRun, times: 2 }
`,
    );
    await using command = await runCommand(['duck', '--port', '0', '--scenario', scenario]);
    const runs = `${command.urls['duck']}/model-runs`;
    const ids: unknown[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await ask(runs, { project_name: 'mine' }))[1]['id']);
    expect((await ask(`${runs}/${ids[0]}`))[0]).toBe(503);
    expect((await ask(`${runs}/${ids[0]}`))[0]).toBe(503);
    const words: unknown[] = [];
    for (const id of ids) words.push((await ask(`${runs}/${id}`))[1]['status']);
    expect(words).toEqual(['FAILED', 'RUNNING', 'SUCCESS']);
  },
};

const folder = (): string => mkdtempSync(join(tmpdir(), 'features-'));

function save(name: string, text: string): string {
  const file = join(folder(), name);
  writeFileSync(file, text);
  return file;
}

/** Gets, or posts a body. @returns the status, and the body of the reply. */
async function ask(url: string, body?: object): Promise<[number, Record<string, unknown>]> {
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const reply = await fetch(url, init);
  return [reply.status, (await reply.json()) as Record<string, unknown>];
}
