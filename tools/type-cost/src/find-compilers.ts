import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A TypeScript of those that users have. */
export interface Compiler {
  readonly version: string;
  /** The script that is run with Node. */
  readonly tsc: string;
  /** True for the native one, which counts with several checkers unless told otherwise. */
  readonly isNative: boolean;
}

/** The compilers that this package has, oldest first. */
export function findCompilers(): Compiler[] {
  return ['typescript-5', 'typescript-6', 'typescript'].map((alias) => {
    const directory = join(import.meta.dirname, '../node_modules', alias);
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(directory, 'package.json'), 'utf8'),
    );
    return { version, tsc: join(directory, 'bin/tsc'), isNative: Number.parseInt(version, 10) >= 7 };
  });
}
