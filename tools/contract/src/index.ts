export type { ContractPlan } from './contract-case.ts';
export { type ContractResult, countContractCases, runContract } from './run-contract.ts';
