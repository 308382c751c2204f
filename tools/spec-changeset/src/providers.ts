import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from './baseline.ts';
import { filesAt } from './git.ts';
import { UsageError } from './usage-error.ts';

const suffix = '.openapi.yaml';

/**
 * The providers that have a spec in the work tree or had one at the commit, sorted; of them those named, if any are.
 * @throws {UsageError} naming one that has none, and those that have.
 */
export function selectProviders(root: string, baseline: Baseline, names: readonly string[]): string[] {
  const files = [
    ...readdirSync(join(root, 'specs')),
    ...filesAt(root, baseline.commit, 'specs').map((path) => path.replace(/^specs\//, '')),
  ].filter((file) => file.endsWith(suffix));
  const known = [...new Set(files.map((file) => file.slice(0, -suffix.length)))].sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(
      `No spec for ${unknown.map((name) => `"${name}"`).join(', ')}. Providers: ${known.join(', ')}.`,
    );
  return names.length > 0 ? known.filter((name) => names.includes(name)) : known;
}
