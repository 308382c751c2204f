import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePlan } from '../src/plan.ts';
import { writeFiles } from '../src/write/with-scratch.ts';
import { compileProvider } from './compile-provider.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'new-provider-render-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const none = { help: false, update: false, dryRun: true, title: undefined, baseUrl: undefined };
const documents = join(import.meta.dirname, 'documents');

describe.each([
  ['acme', undefined],
  ['oracle-ai', 'predictions.yaml'],
  ['widgets', 'widget-jobs.yaml'],
  ['tasks', 'nullable.json'],
])('%s from %s', (name, file) => {
  const planned = makePlan(root, { ...none, name, from: file && join(documents, file) });

  it('has a spec that lint has nothing to say of', async () => {
    expect((await planned).findings).toEqual([]);
  });

  it('compiles: client, run source, mapper, table and their tests', async () => {
    const scratch = join(folder, name);
    writeFiles(scratch, (await planned).files);
    expect(compileProvider(name, scratch)).toBe('');
  });

  it('has no file that is too long, and marks in the four files only', async () => {
    const { files, places } = await planned;
    const own = [...files].filter(([path]) => /\.ts$/.test(path) && !path.includes('/gen/'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter(([, text]) => text.split('\n').length > 250).map(([path]) => path)).toEqual([]);
    expect(new Set(places.map((place) => place.file)).size).toBe(4);
  });
});
