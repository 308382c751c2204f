import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandOptions, type CommandResult, runCommand } from '../run-command.ts';

/** The changesets that wait for a release: files of .changeset, relative to the root. */
export function waitingChangesets(root: string): string[] {
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name}`);
}

/** Runs the changesets command of a checkout. */
export const runChangeset = (
  root: string,
  args: readonly string[],
  options: Omit<CommandOptions, 'cwd'> = {},
): Promise<CommandResult> =>
  runCommand(join(root, 'node_modules/.bin/changeset'), args, { ...options, cwd: root });
