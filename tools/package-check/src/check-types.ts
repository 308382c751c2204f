import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsumerProject } from './consumer-project.ts';
import type { Finding } from './finding.ts';
import { runCommand } from './run-command.ts';

/** A TypeScript to try: its version, and the directory of its package. */
export interface Compiler {
  version: string;
  directory: string;
}

/** How a project of today resolves packages: as Node does, or as a bundler does. */
export type Resolution = 'nodenext' | 'bundler';

const modules: Record<Resolution, object> = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

/** The compilers that this package has, oldest first. */
export function findCompilers(): Compiler[] {
  return ['typescript-5', 'typescript-6', 'typescript'].map((alias) => {
    const directory = join(import.meta.dirname, '../node_modules', alias);
    const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    return { version, directory };
  });
}

/** What to compile, and how. */
export interface TypeTrial {
  project: ConsumerProject;
  /** The folder with the programs. */
  folder: string;
  compiler: Compiler;
  resolution: Resolution;
  /** True to take the declarations of packages as they are; what the programs use of them is checked all the same. */
  skipLibCheck: boolean;
}

/**
 * Type-checks a folder of a project, with options stricter than `strict`. A line under `@ts-expect-error` that is right
 * after all is an error, which is how a type that has become `any` shows.
 */
export async function checkTypes(trial: TypeTrial): Promise<Finding[]> {
  const { project, folder, compiler, resolution, skipLibCheck } = trial;
  const { version, directory } = compiler;
  const config = `tsconfig.${version}.${resolution}.json`;
  const compilerOptions = {
    ...modules[resolution],
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck,
    // TypeScript's own declarations take longer than all the others, and are not ours.
    skipDefaultLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(project.directory, config), JSON.stringify({ compilerOptions, include: [folder] }));
  const args = [join(directory, 'bin/tsc'), '--project', config, '--pretty', 'false'];
  const { code, output } = await runCommand(process.execPath, args, project.directory);
  if (code === 0) return [];
  return [
    {
      what: `TypeScript ${version} with ${resolution} (exit ${code}):\n${output}`,
      todo: `run in ${project.directory}: node ${args.join(' ')}`,
    },
  ];
}
