import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase } from '../corpus/corpus-case.ts';
import type { Measured } from './measure-peer.ts';
import type { Report } from './report.ts';
import { toMarkdown } from './to-markdown.ts';

const folder: string = join(import.meta.dirname, '../../../../docs/benchmarks');

/** What was written the last time; no tools if nothing was. */
export function readReport(): readonly Measured[] {
  const path = join(folder, 'spec-diff.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report).tools : [];
}

/** Writes both files, formatted as the linter wants them. @returns their names. */
export function writeReport(corpus: readonly CorpusCase[], tools: readonly Measured[]): string[] {
  const report: Report = {
    about:
      'Written by `pnpm bench:spec-diff`: what each tool answered to each case of tools/spec-diff/corpus.',
    measuredAtIso: new Date().toISOString(),
    node: process.versions.node,
    tools,
  };
  const lines = JSON.stringify(report, null, 2).replaceAll(
    /\{\n\s+"id": (.*),\n\s+("\w+": .*)\n\s+\}/g,
    '{ "id": $1, $2 }',
  );
  writeFileSync(join(folder, 'spec-diff.json'), `${lines}\n`);
  writeFileSync(join(folder, 'spec-diff.md'), toMarkdown(corpus, report));
  const files = ['spec-diff.json', 'spec-diff.md'].map((name) => join(folder, name));
  const biome = join(folder, '../../node_modules/.bin/biome');
  execFileSync(biome, ['format', '--write', ...files], { stdio: 'ignore' });
  return ['docs/benchmarks/spec-diff.json', 'docs/benchmarks/spec-diff.md'];
}
