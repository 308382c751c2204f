import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An entry point of a package that has types. */
export interface Entry {
  /** `index` for the main one, `tanstack-query` for `./tanstack-query`, `a-b` for `./a/b`. */
  readonly name: string;
  /** The declaration file, relative to the package. */
  readonly types: string;
}

/** A package of this repository that is meant for a registry. */
export interface PublishedPackage {
  readonly name: string;
  /** Where it is, absolute. */
  readonly directory: string;
  readonly entries: readonly Entry[];
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, unknown>>;
}

/** The packages of the repository whose manifest does not say `private`, sorted by name: those in packages/, and the specs. */
export function findPublishedPackages(root: string): PublishedPackage[] {
  return globSync(['packages/*/package.json', 'specs/package.json'], { cwd: root })
    .map((file) => ({ directory: join(root, dirname(file)), manifest: readManifest(join(root, file)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ directory, manifest }) => ({ name: manifest.name, directory, entries: listEntries(manifest) }))
    .sort((left, right) => left.name.localeCompare(right.name));
}

/** @throws {Error} naming the packages that are not built, and what to do. */
export function requireBuild(packages: readonly PublishedPackage[]): void {
  const unbuilt = packages.filter(({ directory, entries }) =>
    entries.some(({ types }) => !existsSync(join(directory, types))),
  );
  if (unbuilt.length === 0) return;
  const names = unbuilt.map(({ name }) => name).join(', ');
  throw new Error(`Not built: ${names}. Run \`pnpm build\` first.`);
}

function listEntries({ exports = {} }: Manifest): Entry[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : target['types'];
    if (typeof types !== 'string') return []; // A file to be read, such as package.json.
    return [{ name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), types }];
  });
}

const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'));
