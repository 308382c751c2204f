import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

const specSuffix = '.openapi.yaml';

/** Where things are, relative to the root of the repository. Tests make their own root. */
export interface Workspace {
  /** Absolute path of the repository. */
  readonly root: string;
}

/** The names of all providers: one for each `specs/<provider>.openapi.yaml`, sorted. */
export function listProviders({ root }: Workspace): string[] {
  return readdirSync(join(root, 'specs'))
    .filter((file) => file.endsWith(specSuffix))
    .map((file) => file.slice(0, -specSuffix.length))
    .sort();
}

/**
 * The providers that were asked for, or all.
 * @throws {UsageError} naming a provider that has no spec, and those that have.
 */
export function selectProviders(workspace: Workspace, names: readonly string[]): string[] {
  const known = listProviders(workspace);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `No spec for ${unknown.map((name) => `"${name}"`).join(', ')}. Providers: ${known.join(', ')}.`,
    );
  }
  return names.length > 0 ? known.filter((name) => names.includes(name)) : known;
}

/** The spec of a provider, relative to the root. */
export function specPath(provider: string): string {
  return `specs/${provider}${specSuffix}`;
}

/** Where the generated files of a provider go, relative to the root. */
export function genPath(provider: string): string {
  return `packages/${provider}-client/src/gen`;
}
