import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffSpecs, type SpecDiff } from '@runspec/spec-diff';
import type { Baseline } from './baseline.ts';
import { fileAt } from './git.ts';
import { readSpecFacts, type SpecFacts } from './spec-facts.ts';

/** How two versions of a spec are compared. */
export type DiffSpecs = typeof diffSpecs;

/** What became of a spec since a commit. */
export interface SpecComparison {
  readonly provider: string;
  /** Path of the spec, relative to the root. */
  readonly file: string;
  /** Missing for a spec that is new. */
  readonly from?: SpecFacts;
  /** Missing for a spec that is gone. */
  readonly to?: SpecFacts;
  readonly diff: SpecDiff;
}

/**
 * Compares a spec in the work tree with what it was; this file alone knows what compares them.
 * @returns `undefined` if not a byte of it differs.
 */
export async function compareSpec(
  root: string,
  provider: string,
  baseline: Baseline,
  diff: DiffSpecs = diffSpecs,
): Promise<SpecComparison | undefined> {
  const file = `specs/${provider}.openapi.yaml`;
  const was = fileAt(root, baseline.commit, file) ?? '';
  const is = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  if (was === is) return undefined;
  // Types are made and compiled for both versions, which takes seconds.
  if (process.stderr.isTTY) process.stderr.write(`Comparing ${file} with ${baseline.label} …\n`);
  return {
    provider,
    file,
    ...(was !== '' && { from: readSpecFacts(`${file} at ${baseline.label}`, was) }),
    ...(is !== '' && { to: readSpecFacts(file, is) }),
    diff: await diff({
      provider,
      from: { label: baseline.label, path: file, text: was },
      to: { label: 'work tree', path: file, text: is },
    }),
  };
}
