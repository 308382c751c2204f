import { parseArgs } from 'node:util';

/** What `--help` prints. */
export const usage = `Usage: pnpm release:sbom [--out folder] [--check]

Writes a bill of materials for each published package (CycloneDX 1.7, JSON): what a user gets with it. The release attaches them.

  --out folder  where to; default: sbom. Bills that an earlier run wrote there are deleted
  --check       writes nothing, and only looks at the licenses
  --help        this text

Exit code: 0 done, 1 a component's license is unknown or not permissive, or it failed, 2 not understood.`;

/** What was asked for. */
export interface CommandLine {
  readonly out: string;
  readonly check: boolean;
  readonly help: boolean;
}

/** @throws {Error} saying what is not understood. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values } = parseArgs({
    // `pnpm release:sbom -- --check` hands the separator on.
    args: argv.filter((word) => word !== '--'),
    options: {
      out: { type: 'string', default: 'sbom' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.out === '') throw new Error('--out takes a folder; got "".');
  return values;
}
