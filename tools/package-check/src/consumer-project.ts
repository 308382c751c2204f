import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import type { PackedPackage } from './pack.ts';
import { runCommand } from './run-command.ts';

/** A project of a user of ours, with packages from tarballs and nothing of this repository in reach. */
export interface ConsumerProject {
  directory: string;
}

/**
 * Makes an empty project and lets npm install tarballs into it, with npm's own settings. A package of ours that another one
 * needs is among the tarballs, so that npm takes that one and does not ask the registry for it.
 *
 * @param others - packages from the registry, as npm's install takes them.
 * @throws {Error} with npm's own words when it does not install.
 */
export async function createConsumerProject(
  directory: string,
  packages: readonly PackedPackage[],
  others: readonly string[] = [],
): Promise<ConsumerProject> {
  await mkdir(directory);
  await writeFile(join(directory, 'package.json'), '{ "private": true, "type": "module" }\n');
  await cp(join(import.meta.dirname, '../consumer'), directory, { recursive: true });
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { code, output } = await runCommand(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--prefer-offline',
      ...quiet,
      ...packages.map((one) => one.tarball),
      ...others,
    ],
    directory,
  );
  if (code !== 0) {
    const names = packages.map((one) => one.name).join(', ');
    throw new Error(`npm install of ${names} failed (exit ${code}). Is the registry reachable?\n${output}`);
  }
  return { directory };
}

/** Compares what npm has put into a project's node_modules, nested packages too, with what is expected there. */
export async function checkInstalled(
  project: ConsumerProject,
  expected: readonly string[],
): Promise<Finding[]> {
  const lockfile = await readFile(join(project.directory, 'node_modules/.package-lock.json'), 'utf8');
  const { packages }: { packages: object } = JSON.parse(lockfile);
  const installed = Object.keys(packages).map((path) => path.replace(/^node_modules\//, ''));
  const surplus = installed.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !installed.includes(name));
  return [
    ...surplus.map((name) => ({
      what: `${name} is installed with it`,
      todo: 'remove it from "dependencies", or make it an optional peer',
    })),
    ...missing.map((name) => ({
      what: `${name} is not installed with it`,
      todo: 'add it to "dependencies"',
    })),
  ];
}
