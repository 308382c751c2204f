import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRuntimes, installFolder } from './find-runtimes.ts';
import { platformPackage } from './platform-package.ts';
import { runProgram } from './run-program.ts';
import type { Runtime } from './runtimes.ts';

/**
 * Installs a runtime: from npm into a folder of its own, or Chromium from Debian.
 *
 * None of them is a dependency in a package.json: they are a gigabyte together, and `node` and `bun` would be commands of every
 * script here.
 * @throws {Error} saying what to do, when it cannot.
 */
export async function installRuntime(runtime: Runtime): Promise<void> {
  if (runtime.family === 'chromium') await installChromium();
  else await installFromNpm(runtime);
  const { missing } = await findRuntimes([runtime]);
  if (missing.length > 0) throw new Error(`${runtime.title} was installed, but does not run here.`);
}

/** Complete or not at all: a folder that was only half filled would be taken for installed. */
async function installFromNpm({ id, family, title, version }: Runtime): Promise<void> {
  const from = platformPackage(family);
  if (!from) throw new Error(`npm has no ${title} for ${process.platform} ${process.arch}.`);
  await mkdir(installFolder, { recursive: true });
  const attempt = await mkdtemp(join(installFolder, 'new-'));
  try {
    await writeFile(join(attempt, 'package.json'), '{ "private": true }\n');
    const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const wanted = `${from.name}@${version}`;
    const args = ['install', '--prefix', attempt, ...options, '--save-exact', wanted];
    const { isOk, trouble } = await runProgram('npm', args, { cwd: attempt });
    if (!isOk) throw new Error(`npm could not get ${wanted}. Is the registry reachable?\n${trouble}`);
    const home = join(installFolder, id);
    await rm(home, { recursive: true, force: true });
    await rename(attempt, home);
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

async function installChromium(): Promise<void> {
  const manual = 'Install Chromium or Chrome so that `chromium` or `google-chrome` is on the PATH';
  const { isOk: hasApt } = await runProgram('apt-get', ['--version']);
  if (!hasApt) throw new Error(`${manual}: there is no apt-get here.`);
  if (process.getuid?.() !== 0)
    throw new Error(`${manual} (needs root): sudo apt-get update && sudo apt-get install chromium`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { isOk, trouble } = await runProgram('apt-get', args);
    if (!isOk) throw new Error(`apt-get ${args[0]} failed.\n${trouble}`);
  }
}
