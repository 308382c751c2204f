import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const folder = join(import.meta.dirname, '../../../.peers');

/**
 * Loads a package that is too large to be installed for everybody: the first time npm puts it into a folder that git ignores.
 * @param nameAndVersion - as in `@scope/name@1.2.3`.
 * @throws {Error} that says which package npm could not install.
 */
export async function installPeer<Module>(nameAndVersion: string): Promise<Module> {
  const name = nameAndVersion.replace(/(.)@.*/, '$1');
  if (!existsSync(join(folder, 'node_modules', name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    try {
      await promisify(execFile)(
        'npm',
        ['install', '--ignore-scripts', '--no-audit', '--no-fund', nameAndVersion],
        {
          cwd: folder,
        },
      );
    } catch (error) {
      throw new Error(`${nameAndVersion} could not be installed. Is the registry reachable?`, {
        cause: error,
      });
    }
  }
  return createRequire(join(folder, 'package.json'))(name) as Module;
}
