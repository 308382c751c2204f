import { providers } from './clients.ts';
import type { ContractPlan } from './contract-case.ts';
import { contractCases } from './contract-cases.ts';

/** How one case ended. Plain data. */
export interface ContractResult {
  provider: string;
  title: string;
  ok: boolean;
  /** What was expected and what came instead; absent when `ok`. */
  problem?: string;
  elapsedMs: number;
}

/**
 * Runs every case of every provider, one after another, in whatever runtime this is.
 *
 * @param plan - from `readContractPlan`, made in Node.
 * @param urls - the mock servers' addresses, by provider.
 * @param report - is told of each case as it ends.
 */
export async function runContract(
  plan: ContractPlan,
  urls: Readonly<Record<string, string>>,
  report: (result: ContractResult) => void,
): Promise<void> {
  for (const [name, providerPlan] of Object.entries(plan)) {
    const provider = providers[name];
    const baseUrl = urls[name];
    if (!provider || baseUrl === undefined)
      throw new Error(`There is no client or no mock server of ${name}.`);
    const { cases } = contractCases({ ...providerPlan, name, provider, baseUrl });
    for (const { title, run } of cases) {
      const startedAt = performance.now();
      const problem = await run().then(
        () => undefined,
        (reason: unknown) => String(reason),
      );
      const elapsedMs = Math.round(performance.now() - startedAt);
      report({
        provider: name,
        title,
        ok: problem === undefined,
        ...(problem ? { problem } : {}),
        elapsedMs,
      });
    }
  }
}

/** How many cases {@link runContract} runs of a plan. */
export function countContractCases(plan: ContractPlan): number {
  return Object.entries(plan).reduce((sum, [name, providerPlan]) => {
    const provider = providers[name];
    if (!provider) throw new Error(`There is no client of ${name}.`);
    return sum + contractCases({ ...providerPlan, name, provider, baseUrl: 'http://127.0.0.1' }).cases.length;
  }, 0);
}
