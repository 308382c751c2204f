import { join } from 'node:path';
import { readCommandLine, usage } from './command-line.ts';
import { renderProviders } from './render-providers.ts';
import { reportCheck, reportWrite } from './report.ts';
import { checkProviderLists, writeProviderLists } from './report-provider-lists.ts';
import { SpecError } from './spec-error.ts';
import { UsageError } from './usage-error.ts';
import { watchSpecs } from './watch-specs.ts';
import { selectProviders, type Workspace } from './workspace.ts';

const workspace: Workspace = { root: join(import.meta.dirname, '../../..') };

/** Runs the command line. @returns the exit code: 0 done, 1 drift or a faulty spec, 2 a wrong command line. */
async function main(argv: readonly string[]): Promise<number> {
  const command = readCommandLine(argv);
  if (command.help) {
    console.log(usage);
    return 0;
  }
  const providers = selectProviders(workspace, command.providers);
  if (command.watch) {
    await watchSpecs(workspace, providers);
    return 0;
  }
  const startedAt = performance.now();
  const rendered = await renderProviders(workspace, providers);
  const report = command.check ? reportCheck : reportWrite;
  const code = report(workspace, rendered, performance.now() - startedAt);
  return Math.max(code, command.check ? checkProviderLists(workspace) : writeProviderLists(workspace));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
