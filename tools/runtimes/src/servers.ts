import { countContractCases } from '@runspec/contract';
import { readContractPlan } from '@runspec/contract/plan';
import { allProviders, allRows } from '@runspec/faults';
import { startFaultServer } from '@runspec/faults/server';
import { startMockServer } from '@runspec/mock-server';
import type { SuiteName } from './portable/suite-result.ts';
import type { SuitesInput } from './portable/suites-input.ts';
import type { Family } from './runtimes.ts';

/** What the suites of all runtimes talk to. */
export interface Servers {
  /** How many cases each suite has, wherever it runs: fewer results are a failure. */
  expected: Readonly<Record<SuiteName, number>>;
  /** Starts what a run needs for itself: the fault server counts what it has seen of a case, whoever sent it. */
  forRun(family: Family): Promise<RunServers>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What the suites of one run talk to. */
export interface RunServers {
  input: SuitesInput;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts the mock servers in this process, on free loopback ports. Loading the specs blocks it for seconds: to be done before
 * anything that measures time.
 */
export async function startServers(): Promise<Servers> {
  const plan = readContractPlan();
  const mocks = await startMockServer();
  return {
    expected: { contract: countContractCases(plan), faults: allRows.length * allProviders.length },
    async forRun(runtime) {
      const { close, origin, otherOrigin, refusedOrigin } = await startFaultServer();
      return {
        input: {
          contract: { plan, urls: mocks.urls },
          faults: { origin, otherOrigin, refusedOrigin, runtime },
        },
        [Symbol.asyncDispose]: close,
      };
    },
    [Symbol.asyncDispose]: mocks.close,
  };
}
