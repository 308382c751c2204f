import { parseArgs } from 'node:util';
import { allPeers } from './all-peers.ts';

export const usage = `Gives the corpus of changes to every tool, and writes docs/benchmarks/spec-diff.md and .json.

  pnpm bench:spec-diff [--only <name>]...

  --only <name>   measure this tool only; the others keep their answers from the last time
  --help          this text

Tools: ${[...new Set(allPeers.map(({ name }) => name))].join(', ')}
They are installed by npm into tools/spec-diff/.peers, which git ignores. All of them take about ten minutes.`;

/** A command line that is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for. */
export interface CommandLine {
  readonly help: boolean;
  /** Names of tools; all of them if empty. */
  readonly only: readonly string[];
}

/** @throws {UsageError} for an unknown option or tool. */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const options = { only: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const only = values.only ?? [];
    const unknown = only.find((name) => !allPeers.some((peer) => peer.name === name));
    if (unknown !== undefined) throw new UsageError(`There is no tool "${unknown}"; see --help.`);
    return { help: values.help ?? false, only };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message} See --help.`);
  }
}
