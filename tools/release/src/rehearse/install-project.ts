import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manager, ProjectKind } from './managers.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustBe, mustRun } from './step.ts';

/** A project of a user, outside the repository. */
export interface Project {
  manager: Manager;
  kind: ProjectKind['id'];
  directory: string;
}

/** The programs that are copied into projects. */
export const consumerFolder: string = join(import.meta.dirname, '../../consumer');

/** Makes an empty project and installs packages into it from the registry on loopback. */
export async function installProject(
  one: Rehearsal,
  manager: Manager,
  kind: ProjectKind['id'],
  specifiers: readonly string[],
): Promise<Project> {
  const directory = join(one.folder, 'projects', `${manager.id}-${kind}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, 'package.json'),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  writeFileSync(join(directory, '.npmrc'), `registry=${one.registry.url}\n`);
  for (const [name, text] of Object.entries(manager.files)) writeFileSync(join(directory, name), text);
  const { env, log, signal } = one;
  await mustRun(`Install by ${manager.id}`, manager.id, manager.install(specifiers), {
    cwd: directory,
    env,
    log,
    signal,
  });
  cpSync(join(consumerFolder, kind), join(directory, 'src'), { recursive: true });
  for (const name of ['import-all.mjs', 'loopback-only.mjs'])
    cpSync(join(consumerFolder, name), join(directory, name));
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(tsconfig(kind), null, 2));
  checkLockfile(directory, manager, one.registry.url);
  return { manager, kind, directory };
}

/** As a careful user has it; declarations of others are checked too where only ours are in reach. */
const tsconfig = (kind: ProjectKind['id']): object => ({
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
    module: 'nodenext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: kind === 'tools',
    rootDir: 'src',
    outDir: 'built',
  },
  include: ['src'],
});

/** npm writes down where each tarball came from. */
function checkLockfile(directory: string, { id }: Manager, registry: string): void {
  if (id !== 'npm') return;
  const { packages }: { packages: Record<string, { resolved?: string }> } = JSON.parse(
    readFileSync(join(directory, 'package-lock.json'), 'utf8'),
  );
  const foreign = Object.values(packages).filter(
    ({ resolved }) => resolved && !resolved.startsWith(registry),
  );
  mustBe(
    foreign.length === 0,
    `npm fetched from elsewhere than the registry on loopback: ${JSON.stringify(foreign)}`,
  );
}
