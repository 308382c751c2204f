export { isTerminal, type TerminalState } from './is-terminal.ts';
export { mapState, type StateTable } from './map-state.ts';
export type { Run, RunError, RunProgress, RunState } from './run.ts';
export type {
  CancelsRuns,
  CreatedRun,
  CreatesRuns,
  ListOptions,
  ListsRuns,
  RunPage,
  RunSource,
  SourceCallOptions,
} from './run-source.ts';
export { RunTimeoutError } from './run-timeout-error.ts';
export { UnexpectedReplyError } from './unexpected-reply-error.ts';
export { type WaitOptions, waitForRun } from './wait-for-run.ts';
