import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of this repository that is meant for a registry. */
export interface PublishedPackage {
  name: string;
  /** Where it is, absolute. */
  directory: string;
}

/** The packages of the repository whose manifest does not say `private`: those in packages/, and the specs. */
export function findPublishedPackages(root: string): PublishedPackage[] {
  const names = readdirSync(join(root, 'packages')).sort();
  return [...names.map((name) => join(root, 'packages', name)), join(root, 'specs')]
    .filter((directory) => existsSync(join(directory, 'package.json')))
    .map((directory) => {
      const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
      return { name: String(manifest.name), isPrivate: manifest.private === true, directory };
    })
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ name, directory }) => ({ name, directory }));
}
