import { expect, test } from 'vitest';
import type { ChangeKind } from '../src/change.ts';
import type { CorpusCase } from '../src/corpus/corpus-case.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { diffSpecs } from '../src/diff-specs.ts';

const corpus = loadCorpus();
/** One case in six, the same ones each time; `pnpm bench:spec-diff` has the compiler judge all of them. */
const share = corpus.filter(({ id }) => hash(id) % 6 === 0);

test('the documents alone give the verdict of the corpus on every case', { timeout: 300_000 }, async () => {
  expect(await wrongVerdicts(corpus, false)).toEqual([]);
});

test('so do both judges on a share of them', { timeout: 300_000 }, async () => {
  expect(share.length).toBeGreaterThan(60);
  expect(new Set(share.map(({ verdict }) => verdict)).size).toBe(4);
  expect(await wrongVerdicts(share, true)).toEqual([]);
});

/** `id: verdict expected, verdict given`. A breaking case that is missed and one that is called breaking are both among them. */
async function wrongVerdicts(cases: readonly CorpusCase[], compiler: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const change of cases) {
    const given = await judge(change, compiler);
    if (given !== change.verdict) wrong.push(`${change.id}: ${change.verdict} expected, ${given} given`);
  }
  return wrong;
}

async function judge({ id, from, to }: CorpusCase, compiler: boolean): Promise<ChangeKind> {
  const versions = { from: { label: `${id}, before`, text: from }, to: { label: `${id}, after`, text: to } };
  return (await diffSpecs({ provider: 'corpus', ...versions, compiler })).kind;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
}
