import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File name to content. */
export type Output = ReadonlyMap<string, string>;

/** How a folder of generated files differs from what the spec gives. */
export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'changed' | 'unexpected';
}

/** Compares what stands in a folder with what should, by bytes. Sorted by file; empty if nothing differs. */
export function compareOutput(folder: string, expected: Output): Difference[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const differences: Difference[] = [];
  for (const file of new Set([...present, ...expected.keys()])) {
    const content = expected.get(file);
    if (content === undefined) differences.push({ file, kind: 'unexpected' });
    else if (!present.includes(file)) differences.push({ file, kind: 'missing' });
    else if (readFileSync(join(folder, file), 'utf8') !== content)
      differences.push({ file, kind: 'changed' });
  }
  return differences.sort((a, b) => a.file.localeCompare(b.file));
}
