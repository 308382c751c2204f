import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

/** An entry of a package: what one imports. */
export interface Entry {
  /** Without the scope: `client-core`, `client-core/http`. */
  readonly name: string;
  /** Its source file, absolute. */
  readonly file: string;
}

/** What stands first; clients come behind it. */
const order = ['client-core', 'run-status', 'mock-server', 'hey-api-openapi-fetch'];

/** The entries of all packages that are written by hand; those that are generated are in the API reference. */
export function listEntries(): Entry[] {
  const manifests = globSync('packages/*/package.json', { cwd: root });
  const entries = manifests.flatMap((path) => {
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
    return Object.entries(exports).flatMap(([key, target]): Entry[] => {
      const source = typeof target === 'string' ? undefined : target['@runspec/source'];
      if (source === undefined || source.includes('/gen/')) return [];
      return [
        { name: name.replace('@runspec/', '') + key.slice(1), file: join(root, dirname(path), source) },
      ];
    });
  });
  const rank = ({ name }: Entry): number => (order.indexOf(name.split('/', 1)[0] ?? '') + 5) % 5;
  return entries.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}
