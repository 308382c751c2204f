import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const parent: string = join(import.meta.dirname, '../../.peers');

/**
 * Puts packages into a folder of their own, which git ignores, so that no two tools get in each other's way. Complete or not at all;
 * does nothing if they are there.
 * @param packages - with exact versions: `api-smart-diff@1.0.6`. The first one names the folder.
 * @param overrides - versions that npm must take for packages further down.
 * @returns the folder.
 * @throws {Error} that says which packages npm could not install.
 */
export async function installPeer(
  packages: readonly string[],
  overrides: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(parent, (packages[0] ?? '').replaceAll(/[@/]+/g, '-').replace(/^-/, ''));
  if (existsSync(folder)) return folder;
  await mkdir(parent, { recursive: true });
  const attempt = await mkdtemp(join(parent, 'new-'));
  try {
    await writeFile(join(attempt, 'package.json'), `${JSON.stringify({ private: true, overrides })}\n`);
    const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await promisify(execFile)('npm', ['install', '--save-exact', ...options, ...packages], { cwd: attempt });
    await rename(attempt, folder);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[1] ?? 'no reason given';
    throw new Error(`npm could not install ${packages.join(', ')}: ${reason}. Is the registry reachable?`);
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
  return folder;
}

/** What a folder holds, in bytes and packages. */
export async function weighPeer(folder: string): Promise<{ bytes: number; packages: number }> {
  const names = await readdir(folder, { recursive: true });
  let [bytes, packages] = [0, 0];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (!found?.isFile()) continue;
    bytes += found.size;
    if (/(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(name)) packages += 1;
  }
  return { bytes, packages };
}
