import { isTerminal } from '../is-terminal.ts';
import { passingFault } from '../passing-fault.ts';
import { pauseLeftMs, pauseSource } from '../paused-sources.ts';
import { readPlan } from '../read-plan.ts';
import { requireWatched } from '../require-watched.ts';
import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import { longestTimerMs, sleep } from '../sleep.ts';
import type { WatchOptions } from '../wait-options.ts';
import { type RunQueryKey, runQueryKey } from './run-query-key.ts';

/** How a run is looked at: as with `waitForRun`. There is no deadline; it ends when nobody shows the run any longer. */
export type RunQuerySettings = Pick<WatchOptions, 'schedule' | 'intervalMs' | 'maxFaults'>;

/** What is read of a query of TanStack's. */
export interface RunQueryState<QueriedRun extends Run> {
  readonly state: {
    readonly data: QueriedRun | undefined;
    readonly dataUpdateCount: number;
    readonly dataUpdatedAt: number;
    readonly status: 'pending' | 'error' | 'success';
  };
}

/**
 * The options of a query, for `useQuery` of any TanStack adapter, `QueryObserver` and `fetchQuery`. Their types are written out, not imported,
 * as an adapter may keep `@tanstack/query-core` where this package does not see it.
 */
export interface RunQueryOptions<QueriedRun extends Run> {
  readonly queryKey: RunQueryKey;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    /** The query's own, which may be another than the one here. */
    readonly queryKey: readonly unknown[];
    readonly client: { getQueryData(queryKey: readonly unknown[]): unknown };
  }) => Promise<QueriedRun>;
  readonly refetchInterval: (query: RunQueryState<QueriedRun>) => number | false;
  readonly staleTime: (query: RunQueryState<QueriedRun>) => number;
  readonly retry: (failureCount: number, error: Error) => boolean;
  readonly retryDelay: (failureCount: number, error: Error) => number;
}

/** Failures after which the run may be asked for again, though the client does not call them passing. */
const early = new WeakSet<object>();

/** When the first answer came to a query, in epoch milliseconds: the age of a run that does not say when it was created counts from there. */
const firstAnswers = new WeakMap<object, number>();

/** What the time to the next retry doubles up to, in milliseconds. */
const longestRetryMs = 30_000;

/**
 * A run as a query of TanStack Query 5: it is asked for on schedule until it has ended, and then no more, not even when its page is shown
 * again. Everybody who shows the same run shares its requests; a page that nobody looks at makes none, as TanStack has it.
 *
 * A check that fails for a passing reason (no connection, 408, 429, 5xx) is repeated as the retry of its query, while which nothing is
 * polled; `data` stays what it was, and `error` is what the client threw when there were more than `maxFaults` in a row, or the reason does
 * not pass. Then polling ends, until the query is fetched again. `Retry-After` is kept to by everybody who waits on the same source.
 *
 * @param settings - `schedule` (`sqrt()`), `intervalMs` and `maxFaults` (5), as with `waitForRun`.
 * @throws {TypeError} if the source has no `get`, or the id is no text or empty.
 * @throws {RangeError} if an option is out of range.
 */
export function runQueryOptions<QueriedRun extends Run>(
  source: RunSource<QueriedRun>,
  id: string,
  settings: RunQuerySettings = {},
): RunQueryOptions<QueriedRun> {
  requireWatched(source, id);
  const { schedule, maxFaults, floorMs } = readPlan(source, settings);
  const leastMs = settings.intervalMs ?? floorMs;
  const { notFoundForMs = 0 } = source;
  return {
    queryKey: runQueryKey(source, id),
    queryFn: async ({ signal, client, queryKey }) => {
      while (pauseLeftMs(source) > 0 && !signal.aborted) await sleep(pauseLeftMs(source), signal);
      signal.throwIfAborted();
      try {
        return await source.get(id, { signal, maxRetries: 0 });
      } catch (error) {
        const { retryAfterMs } = passingFault(error) ?? {};
        if (retryAfterMs !== undefined) pauseSource(source, retryAfterMs);
        const isMissing = (error as { status?: unknown } | null)?.status === 404;
        if (isMissing && client.getQueryData(queryKey) === undefined) early.add(error as object);
        throw error;
      }
    },
    // The same for the same answer, whenever it is asked: a page that is drawn anew must not postpone the next check.
    refetchInterval: (query) => {
      const { data, dataUpdateCount, dataUpdatedAt, status } = query.state;
      if (status === 'error' || !data || isTerminal(data)) return false;
      const ageMs = Math.max(0, dataUpdatedAt - beginOf(query, data));
      const asked = schedule({ ageMs, checks: Math.max(1, dataUpdateCount) });
      return Math.min(longestTimerMs, Math.max(leastMs, 1, asked || 0));
    },
    staleTime: ({ state: { data } }) => (data && isTerminal(data) ? Infinity : leastMs),
    retry: (failureCount, error) =>
      early.has(error)
        ? failureCount * leastMs < notFoundForMs
        : !!passingFault(error) && failureCount < maxFaults,
    retryDelay: (failureCount, error) =>
      early.has(error) ? leastMs : Math.max(leastMs, Math.min(longestRetryMs, leastMs * 2 ** failureCount)),
  };
}

function beginOf(query: RunQueryState<Run>, { createdAt }: Run): number {
  const firstAt = firstAnswers.get(query) ?? query.state.dataUpdatedAt;
  firstAnswers.set(query, firstAt);
  return Math.min(Date.parse(createdAt ?? '') || firstAt, firstAt);
}
