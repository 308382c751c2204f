export { type DuckRuns, duckRuns } from './duck-runs.ts';
export { duckStates } from './duck-states.ts';
export { type DuckRun, fromDuck } from './from-duck.ts';
