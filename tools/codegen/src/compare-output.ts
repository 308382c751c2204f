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
  const unexpected = present
    .filter((file) => !expected.has(file))
    .map((file) => ({ file, kind: 'unexpected' as const }));
  const differing = [...expected].flatMap(([file, content]) => {
    if (!present.includes(file)) return [{ file, kind: 'missing' as const }];
    return readFileSync(join(folder, file), 'utf8') === content ? [] : [{ file, kind: 'changed' as const }];
  });
  return [...unexpected, ...differing].sort((a, b) => a.file.localeCompare(b.file));
}
