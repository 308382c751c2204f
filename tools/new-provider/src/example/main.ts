import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';
import { UsageError } from '../usage-error.ts';
import { requirePnpm } from '../write/run-steps.ts';
import { proofSteps, scaffoldSteps } from './example-steps.ts';
import { putByHand } from './put-by-hand.ts';
import { runExampleStep } from './run-example-step.ts';
import { scratchCopy } from './scratch-copy.ts';

const root = join(import.meta.dirname, '../../../..');

const usage = `Usage: pnpm example:sixth-provider [--keep]

Makes the sixth provider of examples/sixth-provider again, in a copy of this repository: the recipe of docs/tasks/02-add-a-provider.md from its
first command to a prediction that is waited for on the mock server. Nothing here changes. Three to five minutes.

  --keep   leaves the copy, and says where it is
  --help   print this

Exit code: 0 all of it holds; 1 a step failed; 2 a wrong command line.`;

function main(argv: readonly string[]): void {
  const { keep, help } = readCommandLine(argv);
  if (help) {
    console.log(usage);
    return;
  }
  requirePnpm(root);
  const startedAt = performance.now();
  process.stdout.write('Copying the repository …');
  const copy = scratchCopy(root);
  console.log(` ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  try {
    for (const step of scaffoldSteps) runExampleStep(copy, step);
    console.log('Putting over what was edited by hand:');
    for (const line of putByHand(root, copy)) console.log(`  ${line}`);
    for (const step of proofSteps) runExampleStep(copy, step);
    console.log(`✓ All of it holds: ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
  } finally {
    if (keep) console.log(`The copy: ${copy}`);
    else rmSync(copy, { recursive: true, force: true });
  }
}

function readCommandLine(argv: readonly string[]): { keep: boolean; help: boolean } {
  const options = { keep: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { keep = false, help = false } = parseArgs({
      args: argv.filter((one) => one !== '--'),
      options,
    }).values;
    return { keep, help };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
