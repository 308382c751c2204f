import type { Run } from '../run.ts';
import type { RunWaitError } from '../run-wait-error.ts';
import type { WatchState } from '../wait-options.ts';
import type { Due } from './due-heap.ts';

type Seen = NonNullable<WatchState['seen']>;

/** News of a run that the consumer was not given yet. */
export type News<SomeRun extends Run> =
  | { readonly run: SomeRun; readonly isLast: boolean }
  | { readonly error: RunWaitError<SomeRun>; readonly isLast: true };

/**
 * Where a run is in the scheduler.
 *
 * - `due`: waits for its time.
 * - `ready`: waits for its turn to be asked for.
 * - `asked`: is being asked for.
 * - `swept`: is looked at by the list.
 * - `over`: nothing is asked any longer.
 */
export type Place = 'due' | 'ready' | 'asked' | 'swept' | 'over';

/** A run in a tracker. In the heap by the next thing that is due: its check, if it waits for that, or its deadline. */
export interface TrackedRun<SomeRun extends Run = Run> extends Due {
  readonly ref: string;
  readonly id: string;
  readonly startedAtMs: number;
  /** By `performance.now`: a deadline stands still while the machine sleeps. */
  readonly deadlineAtMs: number;
  place: Place;
  /** When its own schedule wants the next check, by the tracker's clock. */
  dueAtMs: number;
  /** What its schedule said last; 0 while it is not among those that the list may show. */
  wishedGapMs: number;
  /** Set once a list did not show it: it is asked for, until a list shows it again. */
  isHidden: boolean;
  /** The list showed that it ended: to be fetched before others. */
  isEnding: boolean;
  /** The sweep that showed it last. */
  sweepNumber: number;
  /** When the request was sent that told of it last, by the tracker's clock: what is older than that is no news. */
  toldAtMs: number;
  checks: number;
  faults: number;
  lastFault?: unknown;
  inputSinceMs?: number | undefined;
  /** What the provider said last. */
  last?: SomeRun;
  seen?: Seen;
  /** What the consumer was given last. */
  given?: SomeRun;
  givenSeen?: Seen;
  /** What it is to be given next. */
  news?: News<SomeRun>;
  request?: AbortController;
}

/** What is kept of a run to see whether there is news. */
export function seenOf({ state, providerStatus, progress, createdAt }: Run): Seen {
  return { state, providerStatus, ...(progress && { progress }), ...(createdAt && { createdAt }) };
}
