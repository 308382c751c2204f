import type { Run } from '../run.ts';
import type { ReadPage, RunPage } from '../run-source.ts';

/** A reading of lists, page by page. */
export interface SweepReading<SomeRun extends Run> {
  readonly lists: readonly ReadPage<SomeRun>[];
  readonly limit: number;
  readonly startedAtMs: number;
  listIndex: number;
  cursor: string | undefined;
  pages: number;
  /** Page → how many watched runs were on it. */
  readonly found: number[];
  /** How many of the runs that are looked for were not found yet. */
  unfound: number;
  /** How many were found that ended and are to be fetched. */
  ended: number;
  /** Whether every list was read to its end. */
  isComplete: boolean;
  retries: number;
  retryAtMs: number;
  patienceEndsAtMs: number;
  request?: AbortController;
}

/** Begins at the first page of the first list. */
export function startReading<SomeRun extends Run>(
  lists: readonly ReadPage<SomeRun>[],
  limit: number,
  unfound: number,
  nowMs: number,
): SweepReading<SomeRun> {
  return {
    lists,
    limit,
    unfound,
    startedAtMs: nowMs,
    listIndex: 0,
    cursor: undefined,
    pages: 0,
    found: [],
    ended: 0,
    isComplete: true,
    retries: 0,
    retryAtMs: -Infinity,
    patienceEndsAtMs: Infinity,
  };
}

/**
 * Goes to the next page that is worth its request, if there is one: where at least one run a page can be expected, which is a get saved.
 * @param earlier - what was found last time. The first time it looks on through pages without any, for as long as that costs less than a
 *   quarter of the gets.
 */
export function wantsNextPage<SomeRun extends Run>(
  read: SweepReading<SomeRun>,
  page: RunPage<SomeRun>,
  found: number,
  earlier: { readonly found: readonly number[] | undefined },
): boolean {
  read.pages += 1;
  read.found.push(found);
  read.retries = 0;
  if (page.cursor !== undefined && page.cursor !== read.cursor && read.unfound > 0) {
    const ahead = earlier.found?.slice(read.pages) ?? [];
    const expected = ahead.reduce((sum, count) => sum + count, 0);
    const blanks = read.found.filter((count) => count === 0).length;
    const isExploring = !earlier.found && blanks < read.unfound / 4;
    if (found > 0 || (expected > 0 && expected >= ahead.length) || isExploring) {
      read.cursor = page.cursor;
      return true;
    }
  }
  if (page.cursor !== undefined) read.isComplete = false;
  read.cursor = undefined;
  read.listIndex += 1;
  return read.unfound > 0 && read.listIndex < read.lists.length;
}
