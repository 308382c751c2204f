import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareOutput, type Difference, type Output } from './compare-output.ts';

/** Makes a folder hold exactly the output. Files that are right already are not touched, so that watchers stay calm. */
export function writeOutput(folder: string, output: Output): Difference[] {
  const differences = compareOutput(folder, output);
  mkdirSync(folder, { recursive: true });
  for (const { file, kind } of differences) {
    if (kind === 'unexpected') rmSync(join(folder, file), { recursive: true });
    else writeFileSync(join(folder, file), output.get(file) ?? '');
  }
  return differences;
}
