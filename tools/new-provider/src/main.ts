import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkName, checkNameIsFree } from './check-name.ts';
import { checkTree } from './check-tree.ts';
import { readCommandLine, usage } from './command-line.ts';
import { Refusal } from './refusal.ts';
import { report, whatNow } from './report.ts';
import { UsageError } from './usage-error.ts';
import { requirePnpm, runSteps, stepsAfter } from './write/run-steps.ts';
import { writeFiles } from './write/with-scratch.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command line. @returns the exit code: 0 made, 1 lint has something to say. */
async function main(argv: readonly string[]): Promise<number> {
  const command = readCommandLine(argv);
  if (command.help) {
    console.log(usage);
    return 0;
  }
  const { name, update, dryRun } = command;
  checkName(name);
  if (!update) checkNameIsFree(root, name);
  else if (!existsSync(join(root, `specs/${name}.openapi.yaml`))) {
    throw new UsageError(
      `There is no specs/${name}.openapi.yaml to update from. Leave --update out to make one.`,
    );
  }
  if (!dryRun) requirePnpm(root);
  console.log(`Making ${name} in memory …`);
  // The generator takes a second to load, which a slip in the command line need not wait for.
  const { makePlan } = await import('./plan.ts');
  const plan = await makePlan(root, command);
  const paths = [...plan.files.keys()];
  const existed = paths.filter((path) => existsSync(join(root, path)));
  // What is derived says so, and may be made again however often.
  if (!update) checkTree(root, existed);
  if (!dryRun) {
    writeFiles(root, plan.files);
    runSteps(root, stepsAfter(root, paths), whatNow(command, plan, existed));
  }
  console.log(`\n${report(plan, dryRun)}`);
  return plan.findings.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
