import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecComparison } from './compare-spec.ts';

/** Writes another `info.version` into a spec of the work tree; every other byte stays. */
export function raiseVersion(root: string, { file, to }: SpecComparison, version: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!to?.versionRange || text !== to.text) throw new Error(`${file} was changed while it was compared.`);
  const [start, end] = to.versionRange;
  writeFileSync(path, `${text.slice(0, start)}${version}${text.slice(end)}`);
}
