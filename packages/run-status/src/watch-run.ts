/// <reference lib="esnext.disposable" preserve="true" />
import { type Deadline, startDeadline } from './deadline.ts';
import { followRun, type Progress } from './follow-run.ts';
import { readPlan } from './read-plan.ts';
import { requireWatched } from './require-watched.ts';
import type { Run } from './run.ts';
import type { RunSource } from './run-source.ts';
import { startProgress } from './start-progress.ts';
import type { WatchOptions, WatchState } from './wait-options.ts';

/** A run that is being watched: an async iterator over its distinct snapshots, and where that is. */
export interface RunWatch<WatchedRun extends Run = Run>
  extends AsyncIterableIterator<WatchedRun, void, void> {
  /** Where it is now: keep it, and go on with it as the option `resume`. */
  readonly state: WatchState;
  /** Ends it at once, also in the middle of a check. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Watches a run: gives it when it is first seen, and whenever its provider's word, its state or its progress changed; ends after a
 * terminal state. Nothing is asked before the first value is wanted. Leaving the loop ends everything at once.
 *
 * A check that fails for a passing reason (no connection, 408, 429, 5xx) is repeated on schedule, and not before the time that
 * `Retry-After` names; everybody who watches the same source then leaves it alone.
 *
 * @throws {TypeError} at the call, if the source has no `get`, or the id is no text or empty.
 * @throws {RangeError} at the call, if an option is out of range.
 * @throws {RunWaitError} from the iteration, when it ends before the run: at the deadline, on abort, if the run waits for input for too
 *   long, is not found, or cannot be checked. It carries the run as last seen.
 */
export function watchRun<WatchedRun extends Run>(
  source: RunSource<WatchedRun>,
  id: string,
  options: WatchOptions<WatchedRun> = {},
): RunWatch<WatchedRun> {
  requireWatched(source, id);
  const plan = readPlan(source, options);
  const progress: Progress = startProgress(source, id, options);
  let deadline: Deadline | undefined;
  // Its body runs with the first `next`: what is never asked for leaves no timer.
  const snapshots = (async function* () {
    const own = startDeadline(progress.startedAtMs + plan.timeoutMs - Date.now(), options.signal);
    deadline = own;
    try {
      yield* followRun({ source, id, options, plan, progress, deadline: own });
    } catch (error) {
      if (!own.isEnded) throw error;
    } finally {
      own.stop();
    }
  })();
  const end = async (): Promise<void> => {
    deadline?.end();
    await snapshots.return();
  };
  return {
    next: () => snapshots.next(),
    return: async () => {
      await end();
      return { done: true, value: undefined };
    },
    get state() {
      return { ...progress };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: end,
  };
}
