import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusFolder, loadCorpus } from '../src/corpus/load-corpus.ts';
import { readOasdiffRules } from '../src/peers/oasdiff.ts';

const corpus = loadCorpus();
const groups = [...new Set(corpus.map(({ group }) => group))].map(
  (group) => [group, corpus.filter((change) => change.group === group)] as const,
);
/** What these groups are about cannot be breaking. */
const harmless = ['documentation', 'no-effect'];

describe('the corpus of changes', () => {
  it('has 150 cases and more, 35 % and more of them not breaking', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    const others = corpus.filter(({ verdict }) => verdict !== 'breaking');
    expect(others.length / corpus.length).toBeGreaterThanOrEqual(0.35);
  });

  it.each(groups)('has breaking and other cases in %s', (group, cases) => {
    const breaking = cases.filter(({ verdict }) => verdict === 'breaking');
    expect(breaking.length > 0).toBe(!harmless.includes(group));
    expect(breaking.length).toBeLessThan(cases.length);
  });

  it.each(groups)('holds together in %s', (_group, cases) => {
    for (const { id, from, to, touches, verdict } of cases) {
      expect(from, id).not.toBe(to);
      for (const document of [read(from), read(to)]) {
        expect(document['openapi'], id).toMatch(/^3\.1\./);
        expect(findDanglingRefs(document), id).toEqual([]);
      }
      // Whoever is told of a change that counts must know whom it reaches; the others reach nobody.
      expect(touches.length > 0, id).toBe(['breaking', 'additive'].includes(verdict));
    }
  });

  it('uses every pair of files', () => {
    const ids = corpus.map(({ id }) => id);
    for (const name of readdirSync(join(corpusFolder, 'pairs'))) expect(ids).toContain(name);
  });

  it('lists a level for each rule of oasdiff, and no case that is not there', () => {
    const { levels, rules } = readOasdiffRules();
    const ids = new Set(corpus.map(({ id }) => id));
    expect(Object.keys(rules).filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(Object.values(rules))].sort()).toEqual(Object.keys(levels).sort());
  });
});

/** A case and its reverse have the same texts. */
const documents = new Map<string, Record<string, unknown>>();

function read(text: string): Record<string, unknown> {
  const document = documents.get(text) ?? (parse(text) as Record<string, unknown>);
  documents.set(text, document);
  return document;
}

function findDanglingRefs(document: unknown): string[] {
  const dangling: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string' && resolve(document, inner) === undefined)
        dangling.push(inner);
      visit(inner);
    }
  };
  visit(document);
  return dangling;
}

function resolve(document: unknown, ref: string): unknown {
  const steps = ref.slice(2).split('/');
  return steps.reduce<unknown>(
    (value, step) =>
      (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}
