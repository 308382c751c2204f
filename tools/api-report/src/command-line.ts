import { parseArgs } from 'node:util';

/** What `--help` prints. */
export const usage = `Usage: pnpm api [--check]

Writes packages/<package>/api: a report of what each entry point exports (from the built declarations), and the list of packed files. Commit
them, so that a review sees a change of what users get.

  --check  writes nothing, and only says what is out of date
  --help   this text

Exit code: 0 done, 1 something is out of date, or it failed, 2 not understood.`;

/** What was asked for. */
export interface CommandLine {
  readonly check: boolean;
  readonly help: boolean;
}

/** @throws {Error} saying what is not understood. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values } = parseArgs({
    // `pnpm api -- --check` hands the separator on.
    args: argv.filter((word) => word !== '--'),
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}
