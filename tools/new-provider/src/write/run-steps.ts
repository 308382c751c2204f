import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** A command that is run after the files are written. */
export interface Step {
  /** What it is for, as a progress line says it. */
  readonly what: string;
  readonly command: readonly [string, ...string[]];
}

/** What makes the repository whole with the new files in it. */
export function stepsAfter(root: string, files: readonly string[]): Step[] {
  const changed = files.filter((file) => !file.includes('/src/gen/') && existsSync(join(root, file)));
  return [
    { what: 'Installing, which links the new package', command: ['pnpm', 'install', '--no-frozen-lockfile'] },
    { what: 'Generating what is made of the specs', command: ['pnpm', '--silent', 'generate'] },
    { what: 'Filling the tables of the READMEs', command: ['pnpm', '--silent', 'readme'] },
    { what: 'Formatting', command: ['pnpm', 'exec', 'biome', 'check', '--write', ...changed] },
    {
      what: 'Building, and writing the reports of what packages export',
      command: ['pnpm', '--silent', 'api'],
    },
  ];
}

/** @throws {Refusal} if pnpm is not there: found out before anything is written. */
export function requirePnpm(root: string): void {
  const { status } = spawnSync('pnpm', ['--version'], { cwd: root, stdio: 'ignore' });
  if (status !== 0) {
    throw new Refusal(
      'There is no pnpm to install the new package with. Run this by `pnpm new-provider`, or `npx --yes pnpm@12 new-provider`. Nothing was written.',
    );
  }
}

/**
 * Runs the steps one after the other, a line for each.
 *
 * @param advice - what to do about a step that fails.
 * @throws {Refusal} with what a step printed, if it fails.
 */
export function runSteps(root: string, steps: readonly Step[], advice: string): void {
  for (const { what, command } of steps) {
    const startedAt = performance.now();
    process.stdout.write(`${what} …`);
    const [program, ...words] = command;
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    console.log(status === 0 ? ` ${((performance.now() - startedAt) / 1000).toFixed(1)} s` : ' failed');
    if (status === 0) continue;
    const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-30).join('\n');
    throw new Refusal(
      `\`${command.slice(0, 5).join(' ')}\` failed:\n${said}\n\nThe files are written. ${advice}`,
    );
  }
}
