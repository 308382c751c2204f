export { isTerminal, type TerminalState } from './is-terminal.ts';
export { mapState, type StateTable } from './map-state.ts';
export type { Run, RunError, RunProgress, RunState } from './run.ts';
export type {
  CancelsRuns,
  CreatedRun,
  CreatesRuns,
  ListOptions,
  ListsRuns,
  ReadPage,
  RunPage,
  RunSource,
  RunSweep,
  SourceCallOptions,
} from './run-source.ts';
export { RunWaitError, type RunWaitErrorKind } from './run-wait-error.ts';
export { atMost } from './schedules/at-most.ts';
export { type DurationModel, emptyModel, learnDuration } from './schedules/duration-model.ts';
export { type ExponentialOptions, exponential } from './schedules/exponential.ts';
export { fixed } from './schedules/fixed.ts';
export { type LearnedOptions, type LearnedSchedule, learned } from './schedules/learned.ts';
export { remainingMs } from './schedules/remaining-ms.ts';
export type { Schedule, WaitSoFar } from './schedules/schedule.ts';
export { sqrt } from './schedules/sqrt.ts';
export { createRunTracker, type RunTracker } from './tracker/create-run-tracker.ts';
export type {
  RunChange,
  RunTrackerOptions,
  TrackedRunState,
  TrackerState,
} from './tracker/tracker-options.ts';
export { type RunsWatch, watchRuns } from './tracker/watch-runs.ts';
export { UnexpectedReplyError } from './unexpected-reply-error.ts';
export { waitForRun } from './wait-for-run.ts';
export type { Check, WaitOptions, WatchOptions, WatchState } from './wait-options.ts';
export { type RunWatch, watchRun } from './watch-run.ts';
