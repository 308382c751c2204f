import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `--help` prints. */
export const usage = `Usage: pnpm spec:changeset [provider…] [--from <ref>] [--dry-run] [--yes]
       pnpm spec:changeset --check [provider…] [--from <ref>] [--where-known]

Writes .changeset/spec-<provider>.md for each spec that changed: the packages that move, by how much, and a line for each change.
Compared are the specs of the work tree and those of the commit where HEAD left the base branch (see .changeset/config.json).

  --from <ref>  compare with this commit instead
  --dry-run     show what would be written, and write nothing
  --yes         raise info.version of a spec, too, where it has to be
  --check       write nothing; refuse a spec that changed without a changeset, or with a smaller bump than computed. On the base
                branch, hold what changed since the last release against all changesets that wait
  --where-known with --check: a checkout whose history does not reach back far enough is no fault; a line says so
  --help        print this

A changeset that is there is replaced, but for what you wrote below its last comment, and bumps that you raised. To release less than
was computed, write there:  lowered: <package>: <reason>

Exit code: 0 all is well, 1 something has to be done (a line says what), 2 a wrong command line.`;

/** A command line that makes sense. */
export interface CommandLine {
  readonly providers: readonly string[];
  readonly from: string | undefined;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly check: boolean;
  readonly whereKnown: boolean;
  readonly help: boolean;
}

/** @throws {UsageError} saying which option is wrong, with the usage below it. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const { check = false, 'dry-run': dryRun = false, yes = false, help = false, from } = values;
  const whereKnown = values['where-known'] ?? false;
  if (check && (dryRun || yes))
    throw new UsageError(`--check writes nothing: it goes without --dry-run and --yes.\n\n${usage}`);
  if (from === '') throw new UsageError(`--from: expected a branch, a tag or a hash.\n\n${usage}`);
  if (whereKnown && !check) throw new UsageError(`--where-known goes with --check.\n\n${usage}`);
  return { providers: positionals, from, dryRun, yes, check, whereKnown, help };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      // `pnpm spec:changeset -- --check` hands the separator on.
      args: argv.filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        check: { type: 'boolean' },
        'where-known': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
