import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `--help` prints. */
export const usage = `Usage: pnpm new-provider <name> [--from openapi.yaml] [--title "Acme"] [--base-url https://…] [--dry-run]
       pnpm new-provider <name> --update [--dry-run]

Makes a provider: its spec, client package, run source, tests, READMEs, changeset, and its entry in the tools.
What has to be guessed is marked where it stands, and listed at the end.

  <name>       what the provider is called here: lower case, with single hyphens, such as acme or acme-ai
  --from       an OpenAPI document of the provider, 3.0 or 3.1, YAML or JSON; without it, a sample spec to rewrite
  --title      its name for people; otherwise the document's title, or made of <name>
  --base-url   where its API is; otherwise the document's first server
  --update     after an edit of specs/<name>.openapi.yaml: make again what is derived from it
  --dry-run    list what would be written, and write nothing
  --help       print this

By hand are: specs/<name>.openapi.yaml, packages/<name>-client/src/config.ts, and in packages/run-status/src/<name>/
<name>-states.ts and from-<name>.ts. --update leaves these alone.

Exit code: 0 made; 1 what is there does not allow it, or a step failed; 2 a wrong command line.`;

/** A command line that makes sense. */
export interface CommandLine {
  readonly help: boolean;
  readonly name: string;
  readonly from: string | undefined;
  readonly title: string | undefined;
  readonly baseUrl: string | undefined;
  readonly update: boolean;
  readonly dryRun: boolean;
}

const options = {
  from: { type: 'string' },
  title: { type: 'string' },
  'base-url': { type: 'string' },
  update: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws {UsageError} saying what is wrong, with the usage below it. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const [name = '', ...others] = positionals;
  if (!values.help) {
    if (name === '') throw refuse('It takes the name of a provider.');
    if (others.length > 0) throw refuse(`It takes one name, not also ${others.join(' ')}.`);
    const extra = (['from', 'title', 'base-url'] as const).find((option) => values[option] !== undefined);
    if (values.update && extra) throw refuse(`--update reads the spec that is there: leave --${extra} out.`);
  }
  return {
    help: values.help ?? false,
    name,
    from: values.from,
    title: readTitle(values.title),
    baseUrl: readBaseUrl(values['base-url']),
    update: values.update ?? false,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    // `pnpm new-provider -- acme` hands the separator on.
    return parseArgs({ args: argv.filter((word) => word !== '--'), allowPositionals: true, options });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

/** It goes into doc comments, string literals and Markdown. */
function readTitle(title: string | undefined): string | undefined {
  if (title === undefined || /^[\p{L}\p{N}][\p{L}\p{N} .&+-]*$/u.test(title)) return title;
  throw refuse(`--title is to be letters, digits, spaces and . & + -, not ${JSON.stringify(title)}.`);
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (isPlain) return text.replace(/\/+$/, '');
  throw refuse(
    `--base-url is to be an http(s) URL without query, fragment and user, not ${JSON.stringify(text)}.`,
  );
}

const refuse = (problem: string): UsageError => new UsageError(`${problem}\n\n${usage}`);
