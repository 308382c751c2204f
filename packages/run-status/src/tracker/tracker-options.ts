import type { Run } from '../run.ts';
import type { RunWaitError } from '../run-wait-error.ts';
import type { DurationModel } from '../schedules/duration-model.ts';
import type { WatchOptions, WatchState } from '../wait-options.ts';

/** How to track many runs. What is said of a run in `WatchOptions` holds for each. */
export interface RunTrackerOptions
  extends Pick<WatchOptions, 'timeoutMs' | 'schedule' | 'inputTimeoutMs' | 'maxFaults'> {
  /**
   * Between the answer to one check of a run and the next, in milliseconds; more than 0. Takes the place of `schedule` and of the source's
   * minimum; lists are then read just as often.
   */
  intervalMs?: number | undefined;
  /**
   * Whether each source learns from its runs that end, and checks where they do: a `learned` schedule per source, in place of `schedule`.
   * @default false
   */
  learn?: boolean | undefined;
  /**
   * How many requests to a source are under way at once; a whole number, 1 or more.
   * @default 4
   */
  maxConcurrent?: number | undefined;
  /** Ends everything at once; the loop rejects with its reason. */
  signal?: AbortSignal | undefined;
  /** What an earlier tracker knew: its `state`. */
  resume?: TrackerState | undefined;
}

/** News of one run. With an `error` the tracker has given up on that run, and on no other. */
export type RunChange<SomeRun extends Run = Run> =
  | {
      /** Which run: `prefix:id`. */
      readonly ref: string;
      /** As it is now. */
      readonly run: SomeRun;
      /** As it was when there was news of it last. */
      readonly previous?: SomeRun;
      readonly error?: never;
    }
  | {
      readonly ref: string;
      readonly run?: never;
      readonly previous?: SomeRun;
      /** Why it is no longer tracked, with the run as last seen. */
      readonly error: RunWaitError<SomeRun>;
    };

/** Where a tracker is with one run: what {@link WatchState} has of it. */
export interface TrackedRunState extends Omit<WatchState, 'provider' | 'id'> {
  readonly ref: string;
}

/** Where a tracker is, as plain JSON. */
export interface TrackerState {
  readonly version: 1;
  /** The runs that have not been reported as ended. */
  readonly runs: readonly TrackedRunState[];
  /** Prefix → what was learned of the durations of its runs. */
  readonly models?: Readonly<Record<string, DurationModel>>;
}
