export { fromThymia, type ThymiaRun } from './from-thymia.ts';
export { type ThymiaRuns, thymiaRuns } from './thymia-runs.ts';
export { thymiaStates } from './thymia-states.ts';
