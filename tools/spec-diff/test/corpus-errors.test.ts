import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load-corpus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const name of ['bases', 'cases', 'pairs']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bases/small.openapi.yaml'), 'openapi: 3.1.0\ninfo: { title: A }\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

const sound = {
  id: 'title-changed',
  title: 'Another title',
  base: 'small',
  edit: [{ op: 'replace', path: '/info/title', value: 'B' }],
  verdict: 'documentation',
  touches: [],
  why: 'Only words.',
  needs: 'openapi',
};

function load(...entries: readonly object[]): ReturnType<typeof loadCorpus> {
  writeFileSync(join(folder, 'cases/words.yaml'), JSON.stringify(entries));
  return loadCorpus(folder);
}

describe('loadCorpus', () => {
  it('gives both versions, and the reverse as a case of its own', () => {
    const reverse = { id: 'back', title: 'Back', verdict: 'none', touches: [], why: 'So it is.' };
    const [there, back] = load({ ...sound, reverse });
    expect(there).toMatchObject({ id: 'title-changed', group: 'words', needs: 'openapi' });
    expect(there?.to).toBe('openapi: 3.1.0\ninfo:\n  title: B\n');
    expect(back).toMatchObject({ id: 'back', verdict: 'none', needs: 'openapi' });
    expect([back?.from, back?.to]).toEqual([there?.to, there?.from]);
  });

  it.each([
    ['an unknown verdict', { verdict: 'fatal' }, 'verdict: Invalid option'],
    ['a key that is not known', { reason: 'x' }, 'Unrecognized key: "reason"'],
    ['neither an edit nor a pair', { edit: undefined }, 'expected base and edit, or pair: true'],
    ['an id with capitals', { id: 'Title' }, 'case Title: id: expected kebab case'],
    ['a path that is no pointer', { edit: [{ op: 'remove', path: 'info' }] }, 'expected a JSON Pointer'],
    ['a base that is not there', { base: 'large' }, 'there is no corpus/bases/large.openapi.yaml'],
    [
      'a pair that is not there',
      { base: undefined, edit: undefined, pair: true },
      'there is no corpus/pairs/',
    ],
    [
      'an edit that does not apply',
      { edit: [{ op: 'remove', path: '/info/x' }] },
      'remove /info/x does not apply',
    ],
    [
      'an edit that changes nothing',
      { edit: [{ op: 'replace', path: '/info/title', value: 'A' }] },
      'the edit changes nothing',
    ],
  ])('refuses %s, and names file and case', (_what, change, message) => {
    const attempt = () => load({ ...sound, ...change });
    expect(attempt).toThrow(message);
    expect(attempt).toThrow('corpus/cases/words.yaml, case ');
  });

  it('refuses an id that is taken', () => {
    expect(() => load(sound, sound)).toThrow('case title-changed: the id is taken, by cases/words.yaml');
  });

  it('refuses a file that is not a list, and one that does not parse', () => {
    writeFileSync(join(folder, 'cases/words.yaml'), 'a: 1');
    expect(() => loadCorpus(folder)).toThrow('corpus/cases/words.yaml: expected a list of cases');
    writeFileSync(join(folder, 'cases/words.yaml'), '- {');
    expect(() => loadCorpus(folder)).toThrow('corpus/cases/words.yaml: ');
  });
});
