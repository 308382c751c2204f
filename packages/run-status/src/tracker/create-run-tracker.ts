import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import { createTrackerCore } from './tracker-core.ts';
import type { RunChange, RunTrackerOptions, TrackerState } from './tracker-options.ts';

/** Many runs of several sources, as one stream of changes. */
export interface RunTracker<SomeRun extends Run = Run> extends AsyncIterable<RunChange<SomeRun>, undefined> {
  /** How many runs are tracked: those whose last news was not given yet. */
  readonly size: number;
  /** Where it is now: keep it, and go on with it as the option `resume`. */
  readonly state: TrackerState;
  /**
   * Tracks runs, from now on. What is tracked already goes on as it is.
   * @throws {TypeError | RangeError} naming the reference that is none, or that names no source; nothing was added then.
   * @throws {Error} if the tracker is closed.
   */
  add(refs: string | readonly string[]): void;
  /** Tracks a run no longer. @returns whether it was tracked. */
  remove(ref: string): boolean;
  has(ref: string): boolean;
  /** Ends it at once, also in the middle of a request: every loop ends. */
  close(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Tracks any number of runs of several providers. Each `for await` over it gives the news: a run when it is first seen, and whenever its
 * provider's word, its state or its progress changed. A terminal state is given once, and is the last of its run. A run that cannot be
 * followed further comes with an `error`; the others go on.
 *
 * Requests are made while somebody loops, and each source is asked at its own pace. Runs are looked at by the provider's list where that
 * costs less than asking for each. Somebody who is slow is given the latest of each run. Several loops share the news among them. Leaving the
 * last loop ends every request and leaves no timer; another loop goes on from there.
 *
 * A tracker is open for `add`, so its loop does not end by itself: not when the last run has ended, and not while there is none. Leave it when
 * `size` is 0, or call `close`. `watchRuns` ends by itself.
 *
 * @param sources - by the prefix that stands for each in a reference: `nclue` in `nclue:9e6f…`.
 * @throws {TypeError} if a source has no `get`.
 * @throws {RangeError} if there is no source, or an option is out of range.
 * @throws the signal's reason, from the loop, when the signal aborts.
 */
export function createRunTracker<Runs extends Readonly<Record<string, Run>>>(
  sources: { readonly [Prefix in keyof Runs]: RunSource<Runs[Prefix]> },
  options: RunTrackerOptions = {},
): RunTracker<Runs[keyof Runs]> {
  const core = createTrackerCore<Runs[keyof Runs]>(sources, options, () => {});
  return {
    get size() {
      return core.runs.size;
    },
    get state() {
      return core.state;
    },
    add: (refs) => core.add(typeof refs === 'object' && refs !== null ? refs : [refs]),
    remove: core.remove,
    has: (ref) => core.runs.has(ref),
    close: core.close,
    [Symbol.asyncIterator]: core.loop,
    [Symbol.asyncDispose]: async () => core.close(),
  };
}
