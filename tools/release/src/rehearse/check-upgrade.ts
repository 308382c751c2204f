import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import type { AnnouncedBump } from './announced.ts';
import { change } from './breaking-change.ts';
import { installedManifest } from './entries.ts';
import { consumerFolder, type Project } from './install-project.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustBe, mustRun } from './step.ts';

/** What `npm outdated --json` says of a package. */
interface Outdated {
  current: string;
  wanted: string;
  latest: string;
}

/** A line for each thing that a user of the first release sees of the second one. @throws {StepError} if it is not what was announced. */
export async function checkUpgrade(
  one: Rehearsal,
  project: Project,
  bumps: readonly AnnouncedBump[],
): Promise<string[]> {
  const { env, log, signal } = one;
  const options = { cwd: project.directory, env, log, signal };
  const program = join(project.directory, 'src/read-run.ts');
  cpSync(join(consumerFolder, 'old-program/read-run.ts'), program);
  const compile = () =>
    runCommand(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--project', '.', '--pretty', 'false'],
      options,
    );
  const before = await compile();
  mustBe(before.code === 0, `The old program does not compile with the first release:\n${before.output}`);

  const seen: Record<string, Outdated> = JSON.parse(
    (await runCommand('npm', ['outdated', '--json'], options)).stdout || '{}',
  );
  const lines = [compareOutdated(seen, bumps, project)];

  const update = await runCommand('npm', ['update'], options);
  const { version: kept } = installedManifest(project.directory, change.client);
  const bump = bumps.find(({ name }) => name === change.client);
  mustBe(
    bump?.type === 'major',
    `${change.client} was announced as ${bump?.type ?? 'untouched'}; a field that is gone is a major.`,
  );
  mustBe(
    kept === bump.oldVersion,
    `npm update moved ${change.client} from ${bump.oldVersion} to ${kept}, out of its range.`,
  );
  const end = update.code === 0 ? '' : `; OPEN: it stops, ${peerConflict(update.output)}`;
  lines.push(`npm update: ${change.client} stays ${kept}, as "^${kept}" asks${end}`);

  const newest = bumps
    .map(({ name, newVersion }) => `${name}@${newVersion}`)
    .filter((name) => isInstalled(project, name));
  await mustRun('Upgrade', 'npm', ['install', ...newest], options);
  lines.push(checkChangelog(project, bump));
  const after = await compile();
  lines.push(checkErrors(after.output, after.code, readFileSync(program, 'utf8')));
  rmSync(program);
  return lines;
}

/** The kinds of bump that npm shows, held against those that changesets announced. */
function compareOutdated(
  seen: Readonly<Record<string, Outdated>>,
  bumps: readonly AnnouncedBump[],
  project: Project,
): string {
  const ours = Object.entries(seen).filter(([name]) => name.startsWith('@runspec/'));
  const shown = ours.map(([name, { current, latest }]) => `${name} ${current} → ${latest}`).sort();
  const announced = bumps
    .filter(({ name }) => isInstalled(project, name))
    .map(({ name, oldVersion, newVersion }) => `${name} ${oldVersion} → ${newVersion}`)
    .sort();
  mustBe(
    shown.join() === announced.join(),
    `npm outdated shows:\n  ${shown.join('\n  ')}\nannounced was:\n  ${announced.join('\n  ')}`,
  );
  return `npm outdated: ${shown.join(', ')}; nothing else`;
}

function checkChangelog({ directory }: Project, { name, newVersion }: AnnouncedBump): string {
  const text = readFileSync(join(directory, 'node_modules', name, 'CHANGELOG.md'), 'utf8');
  const [, section = ''] = text.split(`\n## ${newVersion}\n`);
  const [own = ''] = section.split('\n## ');
  mustBe(
    own.includes('Major Changes') && own.includes(change.field),
    `The changelog of ${name} in the tarball does not tell of ${change.field}:\n${text}`,
  );
  return `CHANGELOG.md of ${name}@${newVersion} has it, under Major Changes`;
}

/** One error, at the field that is gone. */
function checkErrors(output: string, code: number, program: string): string {
  const lines = program.split('\n');
  const line = lines.findIndex((text) => text.includes(`.${change.field}`));
  const column = (lines[line]?.indexOf(change.field) ?? 0) + 1;
  const place = `src/read-run.ts(${line + 1},${column})`;
  const errors = output.split('\n').filter((text) => /error TS\d+/.test(text));
  const [first = ''] = errors;
  mustBe(
    code !== 0 &&
      errors.length === 1 &&
      first.startsWith(`${place}: error TS`) &&
      first.includes(`'${change.field}'`),
    `The old program should fail at ${place} alone; the compiler says (exit ${code}):\n${output}`,
  );
  return `the old program fails at one place: ${first}`;
}

const isInstalled = ({ directory }: Project, specifier: string): boolean => {
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  return specifier.replace(/(.)@[^@/]*$/, '$1') in dependencies;
};

/** Tries what a new user of the old range meets after the second release: an empty project, and `^` of the first versions. */
export async function checkFreshInstall(one: Rehearsal, bumps: readonly AnnouncedBump[]): Promise<string> {
  const directory = join(one.folder, 'projects/npm-old-range');
  mkdirSync(directory, { recursive: true });
  const dependencies = Object.fromEntries(
    bumps
      .filter(({ name }) => /(-client|run-status)$/.test(name))
      .map(({ name, oldVersion }) => [name, `^${oldVersion}`]),
  );
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
  writeFileSync(join(directory, '.npmrc'), `registry=${one.registry.url}\n`);
  const { code, output } = await runCommand('npm', ['install'], {
    cwd: directory,
    env: one.env,
    log: one.log,
    signal: one.signal,
  });
  const asked = Object.entries(dependencies)
    .map(([name, range]) => `${name}@${range}`)
    .join(' with ');
  if (code !== 0)
    return `OPEN: npm no longer installs ${asked} into an empty project, ${peerConflict(output)}`;
  return `npm still installs ${asked} into an empty project`;
}

/**
 * What npm says of peers that do not fit. A patch of run-status that follows a client to its next major narrows a peer range, so that
 * who has the older client meets this; which bump run-status should get is not decided, and this is told rather than failed.
 */
function peerConflict(output: string): string {
  mustBe(output.includes('ERESOLVE'), `npm failed for another reason than peers that do not fit:\n${output}`);
  return (
    output
      .split('\n')
      .find((line) => line.includes('peerOptional'))
      ?.replace(/^npm error\s*/, '') ?? 'ERESOLVE'
  );
}
