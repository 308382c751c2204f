import { cpSync, readFileSync, rmSync } from 'node:fs';
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

  await mustRun('Update', 'npm', ['update'], options);
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
  lines.push(`npm update: ${change.client} stays ${kept}, as "^${kept}" asks`);

  const newest = bumps
    .map(({ name, newVersion }) => `${name}@${newVersion}`)
    .filter((name) => isInstalled(project, name));
  await mustRun('Upgrade', 'npm', ['install', ...newest], options);
  lines.push(checkChangelog(project, bump));
  const after = await compile();
  lines.push(checkErrors(after.output, after.code, readFileSync(program, 'utf8')));
  cpSync(join(consumerFolder, 'new-program/read-run.ts'), program);
  const mended = await compile();
  mustBe(mended.code === 0, `The program does not compile without the field either:\n${mended.output}`);
  lines.push('without that field it compiles, with all that the user had');
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
