import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitingChangesets } from '../release/changesets.ts';
import type { Rehearsal } from './rehearsal.ts';
import { removeField } from './remove-field.ts';
import { mustBe, mustRun } from './step.ts';

/** The change that the second release is about. */
export const change = {
  provider: 'duck',
  client: '@runspec/duck-client',
  schema: 'ModelRun',
  field: 'triggered_by',
} as const;

/**
 * Takes the field out of the copy's spec, generates the client anew, and has the changeset written.
 * @returns who wrote it: the command, or the rehearsal itself where there is no such command.
 */
export async function makeBreakingChange(one: Rehearsal): Promise<string> {
  const { copy, releaseEnv: env, log, signal } = one;
  const file = join(copy, `specs/${change.provider}.openapi.yaml`);
  writeFileSync(file, removeField(readFileSync(file, 'utf8'), change.schema, change.field));
  await mustRun('Generate', 'pnpm', ['--silent', 'generate'], { cwd: copy, env, log, signal });
  return writeChangeset(one);
}

async function writeChangeset({ copy, releaseEnv: env, log, signal }: Rehearsal): Promise<string> {
  const { scripts }: { scripts: object } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  if ('spec:changeset' in scripts) {
    await mustRun('Changeset', 'pnpm', ['--silent', 'spec:changeset'], { cwd: copy, env, log, signal });
    mustBe(
      waitingChangesets(copy).length > 0,
      '`pnpm spec:changeset` wrote no changeset for a field that is gone.',
    );
    return 'pnpm spec:changeset';
  }
  const { client, schema, field } = change;
  const text = `---\n"${client}": major\n"@runspec/specs": major\n---\n\n\`${schema}.${field}\` is gone: Duck no longer sends it.\n`;
  writeFileSync(join(copy, '.changeset/rehearsal.md'), text);
  return 'the rehearsal';
}
