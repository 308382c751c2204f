import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handPaths } from '../report.ts';

/** What the example's provider is called. */
export const exampleName = 'replicate';

/** The example's folder, in the repository. */
export const exampleFolder = 'examples/sixth-provider';

/** The document that it was made from, in the repository. */
export const exampleDocument: string = `${exampleFolder}/replicate.openapi.yaml`;

/** What of it was edited by hand: path in the repository to text. @throws if that is anything but the four files. */
export function exampleFiles(root: string): Map<string, string> {
  const folder = join(root, exampleFolder, 'by-hand');
  const found = globSync('**/*.{ts,yaml,json,md}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const expected = handPaths(exampleName).toSorted();
  if (found.toSorted().join() !== expected.join()) {
    throw new Error(
      `${exampleFolder}/by-hand is to hold ${expected.join(', ')}; there is ${found.join(', ') || 'nothing'}.`,
    );
  }
  return new Map(expected.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
