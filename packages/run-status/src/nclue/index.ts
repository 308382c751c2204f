export { fromNclue, type NclueOptions, type NclueResult, type NclueRun } from './from-nclue.ts';
export { type NclueRuns, nclueRuns } from './nclue-runs.ts';
export { nclueStates } from './nclue-states.ts';
