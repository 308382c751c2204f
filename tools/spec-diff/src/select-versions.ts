import type { CommandLine } from './command-line.ts';
import type { DiffInput } from './diff-specs.ts';
import { baseRef } from './git.ts';
import { listProviders, readVersion, type VersionSource } from './read-version.ts';
import { UsageError } from './usage-error.ts';

/**
 * The two versions of each provider that was asked for, or of all that either version has.
 * @throws {UsageError} for a ref that git does not know, or a provider that neither version has.
 */
export function selectVersions(
  root: string,
  { names, from, to }: CommandLine,
): Omit<DiffInput, 'compiler'>[] {
  const older: VersionSource = from === undefined ? baseRef(root) : { ref: from };
  const newer: VersionSource = to === undefined ? 'work tree' : { ref: to };
  const known = [...new Set([...listProviders(root, older), ...listProviders(root, newer)])].sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const list = unknown.map((name) => `"${name}"`).join(', ');
    throw new UsageError(`No spec for ${list} in either version. Providers: ${known.join(', ') || 'none'}.`);
  }
  return known
    .filter((name) => names.length === 0 || names.includes(name))
    .map((provider) => ({
      provider,
      from: readVersion(root, provider, older),
      to: readVersion(root, provider, newer),
    }));
}
