import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFile } from '../release/address.ts';
import { waitingChangesets } from '../release/changesets.ts';
import { type PlannedRelease, planName, readPlan } from '../release/plan.ts';
import { runCommand } from '../run-command.ts';
import { checkPublished } from './check-published.ts';
import { commitAll } from './make-copy.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustBe, mustRun } from './step.ts';

/** Runs one of the release commands in the copy, as its users do. */
export const releaseCommand = (one: Rehearsal, ...args: string[]) =>
  mustRun(args[0] ?? '', process.execPath, commandLine(one, args), {
    cwd: one.copy,
    env: one.releaseEnv,
    log: one.log,
    signal: one.signal,
  });

const commandLine = ({ copy }: Rehearsal, args: readonly string[]): string[] => [
  '--conditions=@runspec/source',
  join(copy, 'tools/release/src/main.ts'),
  ...args,
];

/**
 * Version, commit, build, pack and publish, by the commands of a real release.
 * @param title - the name of the folder of tarballs.
 */
export async function releaseOnce(one: Rehearsal, title: string): Promise<PlannedRelease[]> {
  const { progress } = one;
  const out = join(one.folder, title);
  if (waitingChangesets(one.copy).length === 0)
    progress.say('no changeset waits: the versions are released as they are');
  else {
    await progress.step(`${title}: version`, () => releaseCommand(one, 'version'));
    await commitAll(one.copy, `Rehearsal: versions of the ${title}`, one.log);
  }
  await progress.step(`${title}: build and pack`, () => releaseCommand(one, 'pack', '--out', out));
  await progress.step(`${title}: publish`, () => releaseCommand(one, 'publish', '--from', out));
  const releases = readPlan(join(out, planName));
  progress.say(`published: ${releases.map(({ name, version }) => `${name}@${version}`).join(', ')}`);
  await checkPublished(one, releases, title);
  return releases;
}

/** Tries what has to be refused: the same release once more, a dirty tree, and no address. */
export async function tryRefusals(one: Rehearsal, title: string): Promise<void> {
  const { copy, releaseEnv: env, log, signal, progress } = one;
  const refused = async (expected: RegExp, ...args: string[]): Promise<void> => {
    const { code, output } = await runCommand(process.execPath, commandLine(one, args), {
      cwd: copy,
      env,
      log,
      signal,
    });
    mustBe(
      code === 1 && expected.test(output),
      `\`release:${args[0]}\` should have been refused (exit 1, ${expected}); it ended with ${code}:\n${output}`,
    );
  };
  await refused(/the registry has this version/, 'publish', '--from', join(one.folder, title));
  const stray = join(copy, 'stray.txt');
  writeFileSync(stray, 'not committed\n');
  await refused(/stray\.txt[\s\S]*Nothing was published/, 'publish', '--from', join(one.folder, title));
  await refused(/stray\.txt[\s\S]*Nothing was packed/, 'pack', '--out', join(one.folder, 'refused'));
  rmSync(stray);
  const file = join(copy, addressFile);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, '{ "repository": null }\n');
  const unset = /public address is not set[\s\S]*Nothing was/;
  await refused(unset, 'pack', '--out', join(one.folder, 'refused'));
  await refused(unset, 'publish', '--from', join(one.folder, title));
  writeFileSync(file, text);
  mustBe(!existsSync(join(one.folder, 'refused')), 'Something was written by what was refused.');
  progress.say('refused, as it has to be: a version that is there, a dirty tree, no address');
}
