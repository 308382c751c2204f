import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock, type SpecReload, UnknownProviderError } from '../src/index.ts';

const good = readFileSync(join(import.meta.dirname, 'fixtures/render.openapi.yaml'), 'utf8');
const edited = (title: string): string => good.replace('message: no such frame', `message: ${title}`);

let file: string;
let mock: Mock;
let reloads: SpecReload[];
beforeEach(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'watch-')), 'render.openapi.yaml');
  writeFileSync(file, good);
  reloads = [];
  mock = await createMock({
    specs: [{ provider: 'render', file }],
    speed: 0,
    watch: true,
    onReload: (reload) => reloads.push(reload),
  });
});
afterEach(() => mock.close());

async function ask(path: string, init: RequestInit = {}) {
  const headers = { 'x-api-key': 'k', 'content-type': 'application/json' };
  const reply = await mock.fetch(`${mock.urls['render']}${path}`, { headers, ...init });
  return (await reply.json()) as Record<string, unknown>;
}
const create = () => ask('/frames', { method: 'POST', body: JSON.stringify({ scene: 'bridge' }) });
const served = async () => (await ask('/frames/nobody'))['message'];
const reloaded = (count: number) => vi.waitFor(() => expect(reloads).toHaveLength(count), 5_000);

describe('watch', () => {
  it('serves a spec that is saved, and keeps the runs', async () => {
    const { id } = await create();
    writeFileSync(file, edited('gone'));
    await reloaded(1);
    expect(reloads[0]).toMatchObject({ provider: 'render', file });
    expect(reloads[0]?.problem).toBeUndefined();
    expect(await served()).toBe('gone');
    expect((await ask(`/frames/${id}`))['scene']).toBe('bridge');
    mock.advance(60_000);
    expect((await ask(`/frames/${id}`))['state']).toBe('finished');
  });

  it('sees saves by renaming, one after the other', async () => {
    for (const [index, title] of ['first', 'second', 'third'].entries()) {
      writeFileSync(`${file}.tmp`, edited(title));
      renameSync(`${file}.tmp`, file);
      await reloaded(index + 1);
      expect(await served()).toBe(title);
    }
  });

  it('serves the old one while the new one is wrong, says why once, and takes it when it is right', async () => {
    writeFileSync(file, good.slice(0, 200));
    await reloaded(1);
    expect(reloads[0]?.problem).toContain(`${file}:`);
    expect(reloads[0]?.problem).not.toContain('\n');
    expect(await served()).toBe('no such frame');
    writeFileSync(file, edited('right again'));
    await reloaded(2);
    expect(await served()).toBe('right again');
  });

  it('ends with the last of several quick saves', async () => {
    for (let count = 1; count <= 10; count += 1) writeFileSync(file, edited(`save ${count}`));
    await vi.waitFor(async () => expect(await served()).toBe('save 10'), 5_000);
  });

  it('does not show runs of a kind that is gone, until it is back', async () => {
    const { id } = await create();
    await mock.replaceSpec('render', save(good.replace('  frame:', '  picture:')));
    expect(mock.runs).toEqual([]);
    for (const end of [mock.fail, mock.cancel])
      expect(() => end(String(id))).toThrow(new RangeError(`There is no run ${id}.`));
    expect((await create())['state']).toBe('waiting');
    await mock.replaceSpec('render', save(good));
    expect(mock.runs.map((run) => run.id)).toEqual([id]);
    await expect(mock.replaceSpec('duck', file)).rejects.toThrow(UnknownProviderError);
  });

  it('answers requests that are under way while specs change', async () => {
    const { id } = await create();
    const asked = Array.from({ length: 50 }, () => ask(`/frames/${id}`));
    await Promise.all([mock.replaceSpec('render', save(edited('x'))), ...asked]);
    for (const reply of await Promise.all(asked)) expect(reply).toMatchObject({ id, state: 'waiting' });
  });

  it('watches no more once it is closed', async () => {
    await mock.close();
    writeFileSync(file, edited('late'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reloads).toEqual([]);
  });
});

/** In another folder, where nobody watches. */
function save(text: string): string {
  const other = join(mkdtempSync(join(tmpdir(), 'other-')), 'render.yaml');
  writeFileSync(other, text);
  return other;
}
