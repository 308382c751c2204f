import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from './breaking-change.ts';
import { installedManifest } from './entries.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustRun } from './step.ts';

const RUN_STATUS = '@runspec/run-status';

/**
 * Installs the client that changed beside run-status into an empty project, by npm, which refuses peers that do not fit.
 *
 * @param range - of the client: a version, a range or a dist-tag.
 * @returns the version of the client that is there then.
 * @throws {StepError} with npm's words if it refuses.
 */
export async function checkFreshInstall(one: Rehearsal, title: string, range: string): Promise<string> {
  const directory = join(one.folder, 'projects', `npm-${title}`);
  mkdirSync(directory, { recursive: true });
  const dependencies = { [change.client]: range, [RUN_STATUS]: 'latest' };
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
  writeFileSync(join(directory, '.npmrc'), `registry=${one.registry.url}\n`);
  const { env, log, signal } = one;
  const what = `${change.client}@${range} beside ${RUN_STATUS}, into an empty project`;
  await mustRun(what, 'npm', ['install'], { cwd: directory, env, log, signal });
  const program = `await import('${change.client}'); await import('${RUN_STATUS}/${change.provider}');`;
  await mustRun(what, process.execPath, ['--input-type=module', '--eval', program], {
    cwd: directory,
    env,
    log,
    signal,
  });
  return installedManifest(directory, change.client).version;
}
