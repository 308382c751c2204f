import { runContract } from '@runspec/contract';
import { runFaultTable } from '@runspec/faults';
import type { SuiteMessage } from './suite-result.ts';
import type { SuitesInput } from './suites-input.ts';

/** Runs both suites in whatever runtime this is. Never rejects: what went wrong is in the last message. */
export async function runSuites(
  { contract, faults }: SuitesInput,
  report: (message: SuiteMessage) => void,
): Promise<void> {
  let count = 0;
  let problem: string | undefined;
  try {
    await runContract(contract.plan, contract.urls, ({ provider, title, ...result }) => {
      count += 1;
      report({ suite: 'contract', title: `${provider} ${title}`, ...result });
    });
    for await (const { provider, row, ok, problem: why, elapsedMs: times } of runFaultTable(faults)) {
      count += 1;
      const elapsedMs = Object.values(times).reduce((sum, ms) => sum + ms, 0);
      report({ suite: 'faults', title: `${provider} ${row}`, ok, problem: why, elapsedMs });
    }
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  report({ end: true, count, problem });
}
