import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';

/** The registry that a rehearsal publishes to. */
export const verdaccioVersion = '6.10.4';

/** Where it is kept, ignored by git: one folder for each version. */
const store = join(import.meta.dirname, '../../.verdaccio');

/**
 * Gets verdaccio from npm, once. It is no dependency in package.json: 280 packages would come with every install of the repository, for
 * the sake of one command.
 * @returns the path of its command.
 * @throws {Error} with npm's words when it cannot be got.
 */
export async function installVerdaccio(log: string, signal: AbortSignal): Promise<string> {
  const home = join(store, verdaccioVersion);
  const program = join(home, 'node_modules/verdaccio/bin/verdaccio');
  if (existsSync(program)) return program;
  mkdirSync(store, { recursive: true });
  const attempt = mkdtempSync(join(store, 'new-'));
  try {
    // The node-fetch that one of its dependencies asks for does not install everywhere.
    const manifest = {
      private: true,
      dependencies: { verdaccio: verdaccioVersion },
      overrides: { 'node-fetch': '2.7.0' },
    };
    writeFileSync(join(attempt, 'package.json'), JSON.stringify(manifest));
    const args = [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
    ];
    const { code, output } = await runCommand('npm', args, { cwd: attempt, log, signal });
    if (code !== 0)
      throw new Error(
        `npm could not get verdaccio@${verdaccioVersion}. Is the registry reachable?\n${output}`,
      );
    const { version } = JSON.parse(
      readFileSync(join(attempt, 'node_modules/verdaccio/package.json'), 'utf8'),
    );
    if (version !== verdaccioVersion)
      throw new Error(`npm installed verdaccio ${version}, not ${verdaccioVersion}.`);
    rmSync(home, { recursive: true, force: true });
    renameSync(attempt, home);
  } finally {
    rmSync(attempt, { recursive: true, force: true });
  }
  return program;
}
