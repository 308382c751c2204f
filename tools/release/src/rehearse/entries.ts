import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of an installed manifest says what can be imported, and where. */
export interface InstalledManifest {
  name: string;
  version: string;
  exports: Readonly<Record<string, unknown>>;
  engines?: { node?: string };
}

/** Entries that need an optional peer, which these projects do not have; `check:package` tries them. */
const NEEDS_PEER = ['./zod', './otel', './progress', './tanstack-query', './vitest'];

/** Reads the manifest of a package as it is installed in a project. */
export const installedManifest = (directory: string, name: string): InstalledManifest =>
  JSON.parse(readFileSync(join(directory, 'node_modules', name, 'package.json'), 'utf8'));

/** The entry points to import from these packages on a Node: those of packages that say that they run on it. */
export function entriesOf(manifests: readonly InstalledManifest[], node: string): string[] {
  return manifests
    .filter(({ engines }) => runsOn(engines?.node, node))
    .flatMap(({ name, exports }) =>
      Object.keys(exports)
        .filter((path) => !path.endsWith('.json') && !path.includes('*') && !NEEDS_PEER.includes(path))
        .map((path) => name + path.slice(1)),
    );
}

/** Whether a version of Node is one that `engines` asks for; `>=` and a version is all that our packages say. */
export function runsOn(range: string | undefined, node: string): boolean {
  if (range === undefined) return true;
  const floor = /^>=\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(range);
  if (!floor) throw new RangeError(`"engines" asks for Node "${range}"; expected ">=" and a version.`);
  const wanted = floor.slice(1).map((part) => Number(part ?? 0));
  const actual = node.split('.').map(Number);
  for (const [index, part] of wanted.entries()) {
    const difference = (actual[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
