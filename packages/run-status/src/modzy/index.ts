export { fromModzy, type ModzyRun } from './from-modzy.ts';
export { type ModzyRuns, type ModzyRunsOptions, modzyRuns } from './modzy-runs.ts';
export { modzyStates } from './modzy-states.ts';
