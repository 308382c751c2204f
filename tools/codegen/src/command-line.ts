import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `--help` prints. */
export const usage = `Usage: pnpm generate [provider…] [--check | --watch]
       npm run generate -- [provider…] [--check | --watch]

Makes packages/<provider>-client/src/gen from specs/<provider>.openapi.yaml, for all providers or those named.

  --check   write nothing; exit 1 and name each file that is not what its spec gives
  --watch   generate, then again whenever a spec is saved
  --help    print this

Exit code: 0 all is well, 1 a spec is faulty or a file is not what its spec gives, 2 a wrong command line.`;

/** A command line that makes sense. */
export interface CommandLine {
  readonly providers: readonly string[];
  readonly check: boolean;
  readonly watch: boolean;
  readonly help: boolean;
}

/** @throws {UsageError} saying which option is wrong, with the usage below it. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  if (values.check && values.watch)
    throw new UsageError(`--check and --watch exclude each other.\n\n${usage}`);
  return {
    providers: positionals,
    check: values.check ?? false,
    watch: values.watch ?? false,
    help: values.help ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      // `pnpm generate -- --check` hands the separator on.
      args: argv.filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        watch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
