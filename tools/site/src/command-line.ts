import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What was asked for. */
export interface Command {
  readonly name: 'build' | 'dev' | 'help';
  /** Where the site will stand on its server: `/`, or a folder with a slash at both ends. */
  readonly base: string;
  /** Of `dev`. */
  readonly port: number;
}

/** What `--help` prints. */
export const usage = `Usage: pnpm docs:build [--base /path/]     makes the site: tools/site/dist, static files
       pnpm docs:dev [--port 5173]        shows it while you write, and again at every save

  --base /path/   the folder of its server in which the site will stand; default /
  --port number   default 5173; 0 takes any that is free
  --help          this text

Pages are made from README.md, CONTRIBUTING.md, docs/, the READMEs of packages, specs and examples, from specs/*.openapi.yaml, and
from the doc comments of the packages. Edit those.`;

/**
 * Reads the command line.
 * @throws {UsageError} naming what is not understood.
 */
export function readCommandLine(args: readonly string[]): Command {
  const options = {
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '5173' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  let parsed: ReturnType<typeof parse>;
  // `pnpm docs:build -- --base /x/` hands the separator on.
  const given = args.filter((word) => word !== '--');
  const parse = () => parseArgs({ args: given, options, allowPositionals: true });
  try {
    parsed = parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node goes on with advice that does not hold here.
    throw new UsageError(message.replace(/ To specify a positional[\s\S]*$/, ''));
  }
  const { values, positionals } = parsed;
  const [name = 'help', extra] = positionals;
  if (name !== 'build' && name !== 'dev' && name !== 'help')
    throw new UsageError(`There is no command "${name}": build and dev are.`);
  if (extra !== undefined) throw new UsageError(`"${extra}" is too much: one command is enough.`);
  const base = values.base;
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new UsageError(`--base is "${base}"; it has to begin and end with a slash, as in /runspec/.`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new UsageError(`--port is "${values.port}"; it has to be a number from 0 to 65535.`);
  return { name: values.help ? 'help' : name, base, port };
}
