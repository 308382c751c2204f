import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffSpecs, type SpecDiff } from '@runspec/spec-diff';
import type { Baseline } from './baseline.ts';
import { CheckError } from './check-error.ts';
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
 * @throws {CheckError} for a file that is there and empty.
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
  const isThere = existsSync(join(root, file));
  const is = isThere ? readFileSync(join(root, file), 'utf8') : '';
  if (isThere && is.trim() === '')
    throw new CheckError(
      `${file}:1:1 The file is empty; an OpenAPI document is expected. To take a provider away, delete it.`,
    );
  if (was === is) return undefined;
  // Types are made and compiled for both versions, which takes seconds.
  if (process.stderr.isTTY) process.stderr.write(`Comparing ${file} with ${baseline.label} …\n`);
  // It reads both first, and says where one does not parse.
  const compared = await diff({
    provider,
    from: { label: baseline.label, path: file, text: was },
    to: { label: 'work tree', path: file, text: is },
  });
  return {
    provider,
    file,
    ...(was !== '' && { from: readSpecFacts(`${file} at ${baseline.label}`, was) }),
    ...(is !== '' && { to: readSpecFacts(file, is) }),
    diff: compared,
  };
}
