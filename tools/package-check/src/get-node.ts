import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

const cache = join(import.meta.dirname, '../node_modules/.cache/node');

/**
 * Gets a version of Node from npm, once: it stays in this package's node_modules/.cache.
 *
 * It is not a dependency in package.json, because a hundred megabytes would then come with every install, `npm start`
 * included, and because its command would be the `node` of this package's own scripts.
 *
 * @returns the path of the program.
 * @throws {Error} when npm cannot get it, or what it got is not that version.
 */
export async function getNode(version: string): Promise<string> {
  if (process.version === `v${version}`) return process.execPath;
  const home = join(cache, version);
  const found = await findProgram(home, version).catch(() => undefined);
  if (found !== undefined) return found;
  await mkdir(cache, { recursive: true });
  const attempt = await mkdtemp(join(cache, 'new-'));
  try {
    await install(version, attempt);
    await findProgram(attempt, version);
    await rm(home, { recursive: true, force: true });
    await rename(attempt, home);
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
  return findProgram(home, version);
}

async function install(version: string, directory: string): Promise<void> {
  await writeFile(join(directory, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { code, output } = await runCommand('npm', [...args, `${packageName()}@${version}`], directory);
  if (code === 0) return;
  throw new Error(`npm could not get ${packageName()}@${version}. Is the registry reachable?\n${output}`);
}

async function findProgram(directory: string, version: string): Promise<string> {
  const home = join(directory, 'node_modules', packageName());
  const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const program = join(home, manifest.bin.node);
  const { stdout, output } = await runCommand(program, ['--version'], directory);
  if (stdout.trim() === `v${version}`) return program;
  throw new Error(`${program} should be Node ${version}, but says: ${output}`);
}

/** The package behind npm's `node` that has the program for this machine. It needs no install script. */
function packageName(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
