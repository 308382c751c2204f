import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { ExampleStep } from './example-steps.ts';

/** Runs a step in a copy of the repository, and says how long it took. @throws {Refusal} with what it printed last, if it fails. */
export function runExampleStep(copy: string, { what, in: folder, command, shows }: ExampleStep): void {
  const startedAt = performance.now();
  process.stdout.write(`${what} …`);
  const [program, ...words] = command;
  // A test runner's own settings are not for the runners in the copy.
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: join(copy, folder),
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  console.log(status === 0 ? ` ${((performance.now() - startedAt) / 1000).toFixed(1)} s` : ' failed');
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
  if (status !== 0) {
    const last = said.split('\n').slice(-40).join('\n');
    throw new Refusal(
      `\`${command.join(' ')}\` in ${folder} failed: ${error?.message ?? `exit code ${status}`}\n${last}`,
    );
  }
  if (shows) console.log(said.replaceAll(/^/gm, '  '));
}
