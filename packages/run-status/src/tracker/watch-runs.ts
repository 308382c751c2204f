import { requireSource } from '../require-watched.ts';
import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import { createTrackerCore } from './tracker-core.ts';
import type { RunChange, RunTrackerOptions, TrackerState } from './tracker-options.ts';

/** Many runs of one source that are being watched: an async iterator over their changes. */
export interface RunsWatch<WatchedRun extends Run = Run>
  extends AsyncIterableIterator<RunChange<WatchedRun>, undefined, void> {
  /** Where it is now: keep it, and go on with it as the option `resume`. */
  readonly state: TrackerState;
  /** Ends it at once, also in the middle of a request. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Watches any number of runs of one source, and ends when each of them has ended or could not be followed further. Everything else is as
 * with `createRunTracker`; a reference is the source's `provider`, a colon and the id. Leaving the loop ends everything at once.
 *
 * @param ids - of the runs; together with those that `resume` has.
 * @throws {TypeError} if the source has no `get`, or an id is not text.
 * @throws {RangeError} if an id is empty or an option is out of range.
 * @throws the signal's reason, from the loop, when the signal aborts.
 */
export function watchRuns<WatchedRun extends Run>(
  source: RunSource<WatchedRun>,
  ids: Iterable<string>,
  options: RunTrackerOptions = {},
): RunsWatch<WatchedRun> {
  requireSource(source);
  const refs = [...ids].map((id) => {
    if (typeof id !== 'string') throw new TypeError(`an id must be text; got ${String(id)}`);
    return `${source.provider}:${id}`;
  });
  const core = createTrackerCore({ [source.provider]: source }, options, () => core.close());
  if (!options.signal?.aborted) core.add(refs);
  if (core.runs.size === 0) core.close();
  const changes = core.loop();
  const end = async (): Promise<void> => core.close();
  return {
    next: () => changes.next(),
    return: async () => {
      await end();
      return { done: true, value: undefined };
    },
    get state() {
      return core.state;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: end,
  };
}
