import type { ContractPlan } from '@runspec/contract';
import type { FaultTableOptions } from '@runspec/faults';

/** What the suites need to know. Plain data: it is written into the bundle as JSON. */
export interface SuitesInput {
  contract: { plan: ContractPlan; urls: Readonly<Record<string, string>> };
  faults: FaultTableOptions;
}

declare global {
  /** Put in front of every bundle. */
  const SUITES_INPUT: SuitesInput;
}
