export { formatDuration } from './format-duration.ts';
export type { ProgressDisplay, ProgressLine } from './progress-display.ts';
export type { ProgressOptions, ProgressStream, RunFacts } from './progress-options.ts';
export { showProgress } from './show-progress.ts';
export { type StateColor, stateColors } from './state-colors.ts';
