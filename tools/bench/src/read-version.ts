import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of a package that is installed here. */
export function readVersion(packageName: string): string {
  const path = join(import.meta.dirname, '../node_modules', packageName, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
