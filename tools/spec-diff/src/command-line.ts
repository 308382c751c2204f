import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

const formats = ['text', 'json', 'markdown', 'github'] as const;
const thresholds = ['breaking', 'additive', 'never'] as const;

/** What `--help` prints. */
export const usage = `Usage: pnpm spec:diff [provider…] [--from ref] [--to ref] [options]
       pnpm spec:diff old.yaml new.yaml [options]

Says what changed between two versions of the specs of all providers, or of those named: each change with its place, its kind, whom it
touches and why. docs/spec-changes.md has the rules.

  --from ref      the older version: a branch, tag or commit. By default where this branch left the default branch, or else HEAD
  --to ref        the newer version; by default the files as they are now
  --format name   text (default), json, markdown (for a comment on a pull request) or github (annotations in a workflow)
  --no-compiler   compare the documents only, and do not ask the compiler
  --fail-on kind  what to exit with 1 for: breaking (default), additive (that, too) or never
  --help          print this

Exit codes: 0 nothing that --fail-on names, 1 something that it names or a spec that cannot be read, 2 a wrong command line.`;

/** A command line that makes sense. */
export interface CommandLine {
  /** Names of providers, or two paths of files. */
  readonly names: readonly string[];
  readonly isFiles: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly format: (typeof formats)[number];
  readonly compiler: boolean;
  readonly failOn: (typeof thresholds)[number];
  readonly help: boolean;
}

/** @throws {UsageError} saying which argument is wrong, with the usage below it. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const isFiles = positionals.some((name) => /[/\\]|\.(ya?ml|json)$/.test(name));
  if (isFiles && positionals.length !== 2) {
    throw wrong(`Two files make a comparison; ${positionals.length} given.`);
  }
  if (isFiles && (values.from !== undefined || values.to !== undefined)) {
    throw wrong('Two files are compared as they are: leave out --from and --to.');
  }
  return {
    names: positionals,
    isFiles,
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.to === undefined ? {} : { to: values.to }),
    format: oneOf('--format', values.format ?? 'text', formats),
    compiler: !(values['no-compiler'] ?? false),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'breaking', thresholds),
    help: values.help ?? false,
  };
}

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw wrong(`${option} is one of ${words.join(', ')}, not "${value}".`);
  return found;
}

function wrong(message: string): UsageError {
  return new UsageError(`${message}\n\n${usage}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      // `pnpm spec:diff -- --format json` hands the separator on.
      args: argv.filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        format: { type: 'string' },
        'no-compiler': { type: 'boolean' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}
