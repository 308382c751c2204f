import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleDocument, exampleFiles, exampleName } from '../src/example/example-files.ts';
import { findMarks } from '../src/marks.ts';
import { makePlan } from '../src/plan.ts';
import { writeFiles } from '../src/write/with-scratch.ts';
import { compileProvider } from './compile-provider.ts';

const root = join(import.meta.dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'sixth-provider-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const command = { help: false, dryRun: true, name: exampleName, title: undefined, baseUrl: undefined };

// The whole of it, with the contract suite and a run on the mock server, is `pnpm example:sixth-provider`.
describe('the sixth provider', () => {
  const byHand = exampleFiles(root);
  const made = makePlan(root, { ...command, update: false, from: join(root, exampleDocument) });

  it('is made of its document, with nothing that lint has to say', async () => {
    const { findings, leftOut } = await made;
    expect(findings).toEqual([]);
    expect(leftOut).toEqual(['GET /account: no part in the life of a run was found']);
  });

  it('needed a person in the four files and nowhere else', async () => {
    const { files, places } = await made;
    expect(new Set(places.map(({ file }) => file))).toEqual(new Set(byHand.keys()));
    for (const [path, text] of byHand) {
      expect(text).not.toBe(files.get(path));
      expect(findMarks(path, text)).toEqual([]);
    }
  });

  it('is whole once it is edited: lint, and the types of client, mapper, table and tests', async () => {
    cpSync(join(root, 'biome.json'), join(scratch, 'biome.json'));
    writeFiles(scratch, (await made).files);
    writeFiles(scratch, byHand);
    const edited = await makePlan(scratch, { ...command, update: true, from: undefined });
    expect(edited.findings).toEqual([]);
    writeFiles(scratch, edited.files);
    expect(compileProvider(exampleName, scratch)).toBe('');
  });
});
