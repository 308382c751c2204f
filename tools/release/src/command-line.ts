import { parseArgs } from 'node:util';

/** What is printed for `--help`. */
export const usage = `Usage: pnpm release:<command> [options]

  release:version                 applies the changesets that wait: versions, changelogs, lockfile
  release:pack [--out <folder>]   builds, and packs what the registry does not have (default: ./release)
  release:publish [--from <folder>]
                                  publishes what was packed, to the registry that npm is configured for (default: ./release)
  release:canary --branch <name>  publishes a branch's changes as snapshots under the dist-tag canary-<name>; for CI
  release:rehearse                does all of it, twice, against a registry on loopback, and uses what was published

Options of release:rehearse
  --allow-dirty                   takes files along that are not committed
  --by <npm|pnpm|bun>             one package manager alone, which is quicker
  --keep                          leaves the scratch folder where it is

  --help                          prints this

The repository's public address stands in tools/release/address.json. Until it is set, only a rehearsal publishes.
Exit code: 0 done, 1 refused or failed, 2 not understood.`;

/** The commands there are. */
export const commands = ['version', 'pack', 'publish', 'canary', 'rehearse'] as const;

/** A command line, understood. */
export interface CommandLine {
  command: (typeof commands)[number] | 'help';
  folder: string;
  branch: string;
  allowDirty: boolean;
  /** The one package manager to try; all if undefined. */
  by: string | undefined;
  keep: boolean;
}

const optionsOf: Record<(typeof commands)[number], readonly string[]> = {
  version: [],
  pack: ['out'],
  publish: ['from'],
  canary: ['branch', 'out'],
  rehearse: ['allow-dirty', 'by', 'keep'],
};

/** @throws {Error} if it cannot be obeyed. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      branch: { type: 'string' },
      by: { type: 'string' },
      'allow-dirty': { type: 'boolean' },
      keep: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help, out, from, branch = '', keep = false, ...rest } = values;
  if (rest.by !== undefined && !['npm', 'pnpm', 'bun'].includes(rest.by))
    throw new Error(`--by takes npm, pnpm or bun; got "${rest.by}".`);
  const read = {
    by: rest.by,
    folder: out ?? from ?? 'release',
    branch,
    allowDirty: rest['allow-dirty'] ?? false,
    keep,
  };
  if (help) return { command: 'help', ...read };
  const [name, ...surplus] = positionals;
  const command = commands.find((one) => one === name);
  if (command === undefined || surplus.length > 0)
    throw new Error(`Expected one command of ${commands.join(', ')}; got "${positionals.join(' ')}".`);
  const foreign = Object.keys(values).filter((option) => !optionsOf[command].includes(option));
  if (foreign.length > 0) throw new Error(`release:${command} takes no --${foreign.join(', no --')}.`);
  if (read.folder === '') throw new Error('A folder must have a name; got "".');
  if (command === 'canary' && branch === '') throw new Error('release:canary needs --branch <name>.');
  return { command, ...read };
}
