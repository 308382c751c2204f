import type { WatchPlan } from '../read-plan.ts';
import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import type { DueHeap } from './due-heap.ts';
import type { WishSum } from './sweep-cost.ts';
import type { TrackedRun } from './tracked-run.ts';

/** What the parts of a lane share: one source, and the runs of it that are watched. */
export interface LaneParts<SomeRun extends Run> {
  readonly source: RunSource<SomeRun>;
  readonly plan: WatchPlan;
  readonly maxConcurrent: number;
  /** The least time between two readings of the list. */
  readonly sweepFloorMs: number;
  /** The tracker's clock. */
  readonly now: () => number;
  readonly runs: Map<string, TrackedRun<SomeRun>>;
  readonly heap: DueHeap<TrackedRun<SomeRun>>;
  /** Runs whose turn comes, first come first served; those that ended first. */
  readonly ready: Set<TrackedRun<SomeRun>>;
  readonly ending: Set<TrackedRun<SomeRun>>;
  /** Runs that the list looks after. */
  readonly swept: Set<TrackedRun<SomeRun>>;
  readonly wishes: WishSum;
  readonly requests: Set<AbortController>;
  /** Says that a run has news, or none any longer. */
  readonly onNews: (run: TrackedRun<SomeRun>) => void;
  /** Says how long a run took that ended. */
  readonly onDuration: (ms: number) => void;
  /** Says that a request is over: there may be something to do. */
  readonly onFree: () => void;
  /** Says that a schedule of the caller's own threw. */
  readonly onCrash: (error: unknown) => void;
}
