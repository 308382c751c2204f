import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Other mock servers, what they need beside them, and the program that makes the load: a quarter of a gigabyte that no test needs. */
export const pinned: Readonly<Record<string, string>> = {
  '@stdy/cli': '0.22.2',
  '@mockoon/cli': '9.9.0',
  '@scalar/mock-server': '0.14.4',
  '@hono/node-server': '1.19.19',
  autocannon: '9.0.0',
};

const folder: string = join(import.meta.dirname, '../../.competitors');

/** Where a package of theirs lies, whether it is there or not. */
export const competitorPath = (...parts: readonly string[]): string => join(folder, 'node_modules', ...parts);

/**
 * Installs what is not there yet in its pinned version, complete or not at all.
 * @returns why it could not; undefined if all is there.
 */
export async function installCompetitors(): Promise<string | undefined> {
  if (Object.entries(pinned).every(([name, version]) => installedVersion(name) === version)) return undefined;
  const parent = join(folder, '..');
  const attempt = await mkdtemp(join(parent, '.competitors-new-'));
  try {
    await writeFile(join(attempt, 'package.json'), '{ "private": true, "type": "module" }\n');
    const wanted = Object.entries(pinned).map(([name, version]) => `${name}@${version}`);
    const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', attempt, '--save-exact', ...options, ...wanted],
      {
        cwd: attempt,
      },
    );
    await mkdir(parent, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await rename(attempt, folder);
    return undefined;
  } catch (error) {
    return `npm could not install them: ${String(error).split('\n')[0]}`;
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

function installedVersion(name: string): string | undefined {
  const path = competitorPath(name, 'package.json');
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
