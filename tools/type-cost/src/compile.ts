import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Compiler } from './find-compilers.ts';

const root = join(import.meta.dirname, '..');

/** What is compiled, and how. */
export interface Program {
  readonly compiler: Compiler;
  /** Files or folders, relative to this package. */
  readonly include: readonly string[];
  /** True to take the declarations of packages as they are, as most projects do. */
  readonly skipLibCheck: boolean;
}

/** What a compiler printed, and whether it found nothing wrong. */
export interface Compilation {
  readonly output: string;
  readonly isClean: boolean;
}

/**
 * Compiles as a project of a user does: with the built declarations of the packages, and options stricter than `strict`.
 *
 * @param flags - more flags for the command line.
 */
export function compile({ compiler, include, skipLibCheck }: Program, flags: string[]): Promise<Compilation> {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck,
    // TypeScript's own declarations are the same for all that is compared, and no package's.
    skipDefaultLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  // Named after what it is for: test files run side by side.
  const name = [compiler.version, skipLibCheck, ...include].join('-').replace(/[^\w.]+/g, '-');
  const folder = join(root, 'generated');
  const config = join(folder, `tsconfig.${name}.json`);
  mkdirSync(folder, { recursive: true });
  const paths = include.map((path) => join(root, path));
  writeFileSync(config, JSON.stringify({ compilerOptions, include: paths }));
  const args = [
    compiler.tsc,
    '--project',
    config,
    ...(compiler.isNative ? ['--singleThreaded'] : []),
    ...flags,
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ output: stripVTControlCharacters(stdout + stderr), isClean: !error });
    });
  });
}
