import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SpecDiff } from './change.ts';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { type DiffInput, diffSpecs } from './diff-specs.ts';
import { formatGithub } from './format/format-github.ts';
import { formatMarkdown } from './format/format-markdown.ts';
import { formatText } from './format/format-text.ts';
import { readSpecFile } from './read-version.ts';
import { selectVersions } from './select-versions.ts';
import { SpecError } from './spec-error.ts';
import { UsageError } from './usage-error.ts';

// `pnpm` runs it at the root of the repository; from elsewhere, the repository is the one that the tool stands in.
const root = existsSync('specs') ? process.cwd() : join(import.meta.dirname, '../../..');

/** Runs the command line. @returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const command = readCommandLine(argv);
  if (command.help) {
    console.log(usage);
    return 0;
  }
  const inputs = listInputs(command);
  const diffs: SpecDiff[] = [];
  for (const input of inputs) {
    // The compiler takes seconds for each spec that changed.
    const isLong = command.compiler && input.from.text !== input.to.text && process.stderr.isTTY;
    if (isLong) process.stderr.write(`Comparing ${input.provider}…\r`);
    diffs.push(await diffSpecs({ ...input, compiler: command.compiler }));
    if (isLong) process.stderr.write('\u001b[2K');
  }
  console.log(print(command, diffs));
  return diffs.some(({ kind }) => isFailure(command, kind)) ? 1 : 0;
}

function listInputs(command: CommandLine): Omit<DiffInput, 'compiler'>[] {
  const [from, to] = command.names;
  if (!command.isFiles || from === undefined || to === undefined) return selectVersions(root, command);
  const provider = basename(to).replace(/(\.openapi)?\.\w+$/, '');
  return [{ provider, from: readSpecFile(from), to: readSpecFile(to) }];
}

function print({ format }: CommandLine, diffs: readonly SpecDiff[]): string {
  if (format === 'json') return JSON.stringify(diffs, null, 2);
  if (format === 'markdown') return formatMarkdown(diffs);
  if (format === 'github') return formatGithub(diffs);
  return formatText(diffs, process.stdout.hasColors?.() ?? false);
}

function isFailure({ failOn }: CommandLine, kind: SpecDiff['kind']): boolean {
  if (failOn === 'never') return false;
  return kind === 'breaking' || (failOn === 'additive' && kind === 'additive');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
