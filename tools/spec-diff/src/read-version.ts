import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './git.ts';
import type { SpecVersion } from './spec-version.ts';
import { UsageError } from './usage-error.ts';

const suffix = '.openapi.yaml';

/** Where a version is read from: a git ref with what to call it, or the work tree. */
export type VersionSource = { readonly ref: string; readonly label?: string } | 'work tree';

/** The path of a provider's spec from the root of the repository. */
export function specPath(provider: string): string {
  return `specs/${provider}${suffix}`;
}

/** The providers that have a spec in a version, sorted. @throws {UsageError} for a ref that git does not know. */
export function listProviders(root: string, source: VersionSource): string[] {
  const names =
    source === 'work tree'
      ? readdirSync(join(root, 'specs'))
      : (
          git(root, 'ls-tree', '--name-only', '--full-tree', `${commitOf(root, source.ref)}:specs`) ?? ''
        ).split('\n');
  return names
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
}

/**
 * A provider's spec in one version; its text is empty if the version has none.
 * @throws {UsageError} for a ref that git does not know.
 */
export function readVersion(root: string, provider: string, source: VersionSource): SpecVersion {
  const path = specPath(provider);
  if (source === 'work tree') {
    const file = join(root, path);
    return { label: 'work tree', path, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  }
  const text = git(root, 'show', `${commitOf(root, source.ref)}:${path}`) ?? '';
  return { label: source.label ?? source.ref, path, text };
}

/** A file as a version of a spec. `pnpm` changes to the root first, and says where it was called. @throws {UsageError} if it cannot be read. */
export function readSpecFile(path: string): SpecVersion {
  try {
    return { label: path, text: readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new UsageError(`${path} cannot be read${code}. Give two files, or names of providers.`);
  }
}

function commitOf(root: string, ref: string): string {
  if (ref.startsWith('-')) throw new UsageError(`"${ref}" is no git ref.`);
  const commit = git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();
  if (commit) return commit;
  if (git(root, 'rev-parse', '--git-dir') === undefined) {
    throw new UsageError(`${root} is not a git repository; two files can be compared without one.`);
  }
  throw new UsageError(
    `git knows no "${ref}". A branch, tag or commit is expected; in a shallow clone, fetch it first.`,
  );
}
