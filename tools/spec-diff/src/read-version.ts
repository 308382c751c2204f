import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './git.ts';
import { SpecError } from './spec-error.ts';
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
 * @throws {SpecError} for a file that is there and empty: that is a slip, and no provider that is gone.
 */
export function readVersion(root: string, provider: string, source: VersionSource): SpecVersion {
  const path = specPath(provider);
  if (source === 'work tree') {
    const file = join(root, path);
    if (!existsSync(file)) return { label: 'work tree', path, text: '' };
    return refuseEmpty({ label: 'work tree', path, text: readFileSync(file, 'utf8') });
  }
  const text = git(root, 'show', `${commitOf(root, source.ref)}:${path}`) ?? '';
  return { label: source.label ?? source.ref, path, text };
}

/**
 * A file as a version of a spec. `pnpm` changes to the root first, and says where it was called.
 * @throws {UsageError} if it cannot be read.
 * @throws {SpecError} if it is empty.
 */
export function readSpecFile(path: string): SpecVersion {
  return refuseEmpty({ label: path, text: readText(path) });
}

function readText(path: string): string {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new UsageError(`${path} cannot be read${code}. Give two files, or names of providers.`);
  }
}

function refuseEmpty(version: SpecVersion): SpecVersion {
  const { label, path = label, text } = version;
  if (text.trim() !== '') return version;
  throw new SpecError(`${path}:1:1 The file is empty; an OpenAPI document is expected.`);
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
