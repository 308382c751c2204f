import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitingChangesets } from '../release/changesets.ts';
import { type CommandResult, runCommand } from '../run-command.ts';
import { commitAll } from './make-copy.ts';
import type { Rehearsal } from './rehearsal.ts';
import { removeField } from './remove-field.ts';
import { mustBe, mustRun } from './step.ts';

/** The change that the second release is about: no mapper of run-status reads the field, so that only the client breaks. */
export const change = {
  provider: 'duck',
  client: '@runspec/duck-client',
  schema: 'ModelRun',
  field: 'triggered_by',
} as const;

/**
 * Takes the field out of the copy's spec and does what a maintainer does then: look at what it means, have the changeset written,
 * generate the client anew, commit. What a workflow asks of a pull request has to pass.
 *
 * @returns what `pnpm spec:diff` said of it, in a line.
 */
export async function makeBreakingChange(one: Rehearsal): Promise<string> {
  const { copy, log } = one;
  const file = join(copy, `specs/${change.provider}.openapi.yaml`);
  writeFileSync(file, removeField(readFileSync(file, 'utf8'), change.schema, change.field));
  const said = readDiff(await pnpm(one, 'spec:diff', change.provider, '--from', 'HEAD', '--format', 'json'));
  await mustPnpm(one, 'spec:changeset', '--yes');
  await mustPnpm(one, 'generate');
  mustBe(waitingChangesets(copy).length > 0, '`pnpm spec:changeset` wrote nothing for a field that is gone.');
  await commitAll(copy, 'Rehearsal: a breaking change', log);
  const note = await mustPnpm(
    one,
    'spec:diff',
    ...['--from', 'HEAD~1', '--format', 'github', '--fail-on', 'never'],
  );
  mustBe(
    note.stdout.includes('::') && note.stdout.includes(change.field),
    `spec:diff annotates nothing about ${change.field}:\n${note.output}`,
  );
  await mustPnpm(one, 'spec:changeset', '--check', '--from', 'HEAD~1');
  return said;
}

interface SpecDiff {
  kind: string;
  changes: { kind: string }[];
}

/** Something breaking is found, and the exit code says so. */
function readDiff({ code, stdout, output }: CommandResult): string {
  const complaint = `\`pnpm spec:diff\` should find one breaking change and exit with 1; it exits with ${code}:\n${output}`;
  mustBe(code === 1 && stdout.startsWith('['), complaint);
  const [diff]: SpecDiff[] = JSON.parse(stdout);
  const count = diff?.changes.filter(({ kind }) => kind === 'breaking').length;
  mustBe(diff?.kind === 'breaking' && count === 1, complaint);
  return `pnpm spec:diff: ${diff.kind}, for ${change.schema}.${change.field} that is gone`;
}

const pnpm = ({ copy, releaseEnv: env, log, signal }: Rehearsal, ...args: string[]): Promise<CommandResult> =>
  runCommand('pnpm', ['--silent', ...args], { cwd: copy, env, log, signal });

const mustPnpm = (
  { copy, releaseEnv: env, log, signal }: Rehearsal,
  ...args: string[]
): Promise<CommandResult> =>
  mustRun('A changed spec', 'pnpm', ['--silent', ...args], { cwd: copy, env, log, signal });
