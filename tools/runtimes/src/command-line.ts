import { parseArgs } from 'node:util';
import { type Runtime, runtimes, selectRuntimes } from './runtimes.ts';

/** What is printed for `--help`. */
export const usage = `Usage: pnpm test:runtimes [--require-all] [--write <file.md>] [runtime…]

Runs the contract suite and the fault table on every runtime that is found, or on those named, and prints a table.
Runtimes: ${runtimes.map(({ id }) => id).join(', ')}

  --require-all  fails if one of them is not here (also: RUNSPEC_REQUIRE_RUNTIMES=1)
  --write        writes the table to this file, and as JSON to the one beside it
  --help         prints this

A runtime that is named has to be here. What is missing is installed by
pnpm --filter @runspec/runtimes run install:runtimes`;

/** A command line, understood. */
export interface CommandLine {
  help: boolean;
  /** Whether it is a failure that one is missing. */
  requireAll: boolean;
  /** Path of the Markdown file. */
  write?: string | undefined;
  wanted: readonly Runtime[];
}

/** @throws {Error} if it cannot be obeyed. */
export function readCommandLine(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      'require-all': { type: 'boolean' },
      write: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.write !== undefined && !values.write.endsWith('.md'))
    throw new Error(`--write takes the path of a .md file; got "${values.write}".`);
  return {
    help: values.help ?? false,
    requireAll: positionals.length > 0 || (values['require-all'] ?? env['RUNSPEC_REQUIRE_RUNTIMES'] === '1'),
    write: values.write,
    wanted: selectRuntimes(positionals),
  };
}
