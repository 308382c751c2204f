import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyEdit } from './apply-edit.ts';
import type { CorpusCase } from './corpus-case.ts';
import { CorpusError } from './corpus-error.ts';
import { type Entry, readEntries } from './read-entries.ts';

/** Where the corpus lies: bases, cases and pairs. */
export const corpusFolder: string = join(import.meta.dirname, '../../corpus');

/**
 * All cases, file by file in the order of their names, each followed by its reverse, if it has one.
 * @param folder - another corpus, for tests.
 * @throws {CorpusError} for the first case that is faulty, with its file and id.
 */
export function loadCorpus(folder: string = corpusFolder): CorpusCase[] {
  const files = readdirSync(join(folder, 'cases')).filter((name) => name.endsWith('.yaml'));
  const seen = new Map<string, string>();
  return files.sort().flatMap((name) => {
    const file = `cases/${name}`;
    const cases = readEntries(folder, file).flatMap((entry) => toCases(folder, file, entry));
    for (const { id } of cases) {
      const other = seen.get(id);
      if (other) throw new CorpusError(file, id, `the id is taken, by ${other}`);
      seen.set(id, file);
    }
    return cases;
  });
}

function toCases(folder: string, file: string, entry: Entry): CorpusCase[] {
  const { id, title, verdict, touches, why, needs, reverse } = entry;
  const group = basename(file, '.yaml');
  const { from, to } = readVersions(folder, file, entry);
  const there = { id, group, title, from, to, verdict, touches, why, needs };
  return reverse
    ? [there, { ...there, ...reverse, needs: reverse.needs ?? needs, from: to, to: from }]
    : [there];
}

function readVersions(folder: string, file: string, entry: Entry): { from: string; to: string } {
  const read = (path: string) => {
    if (!existsSync(join(folder, path))) throw new CorpusError(file, entry.id, `there is no corpus/${path}`);
    return readFileSync(join(folder, path), 'utf8');
  };
  if (entry.pair) {
    const pair = (side: string) => read(`pairs/${entry.id}/${side}.openapi.yaml`);
    return { from: pair('from'), to: pair('to') };
  }
  const base = read(`bases/${entry.base}.openapi.yaml`);
  try {
    return applyEdit(base, entry.edit ?? []);
  } catch (error) {
    throw new CorpusError(file, entry.id, (error as Error).message);
  }
}
