import type { Run } from '../run.ts';
import type { ReadPage } from '../run-source.ts';
import type { LaneParts } from './lane-parts.ts';
import type { SweepReading } from './sweep-reading.ts';

/** Which lists of a source are read, and what that costs. */
export interface SweepLists<SomeRun extends Run> {
  readonly chosen: readonly ReadPage<SomeRun>[];
  /** Whether those hold the unfinished runs only. */
  readonly isUnfinished: boolean;
  /** How many runs to ask for on a page. */
  readonly limit: number;
  /** How many requests a reading is expected to need, with the gets that follow from it. */
  readonly cost: number;
  /** What was found on each page last time; absent before the first. */
  readonly found: readonly number[] | undefined;
  /**
   * Takes note of a reading.
   * @returns whether the next one reads other lists, which may show what this one did not.
   */
  learn(
    read: Pick<SweepReading<SomeRun>, 'pages' | 'found' | 'ended' | 'isComplete'>,
    missed: number,
  ): boolean;
}

/** A page for few runs is no larger than this, as what is on it has to be sent. */
const smallPage = 50;

/** Makes the choice of lists of a lane. */
export function createSweepLists<SomeRun extends Run>({
  source: { sweep },
  wishes,
}: Pick<LaneParts<SomeRun>, 'source' | 'wishes'>): SweepLists<SomeRun> {
  const newest = sweep ? [sweep.newest] : [];
  const unfinished = sweep?.unfinished ?? [];
  // One list of the unfinished is never longer than that of all, and a run that ended is fetched in either case.
  let isUnfinished = unfinished.length === 1 && !sweep?.isWhole;
  let pages = 0;
  let ended = 0;
  let found: readonly number[] | undefined;
  const limit = (): number =>
    Math.max(1, Math.min(sweep?.listLimit ?? 1, Math.max(smallPage, 2 * wishes.count)));
  return {
    get chosen() {
      return isUnfinished ? unfinished : newest;
    },
    get isUnfinished() {
      return isUnfinished;
    },
    get limit() {
      return limit();
    },
    get cost() {
      const least = Math.max(Math.ceil(wishes.count / limit()), isUnfinished ? unfinished.length : 1);
      return Math.max(least, pages) + ended;
    },
    get found() {
      return found;
    },
    learn(read, missed) {
      const isOtherNext = missed > 0 && !read.isComplete && !isUnfinished && unfinished.length > 0;
      if (isOtherNext) isUnfinished = true;
      pages = isOtherNext ? 0 : read.pages;
      found = isOtherNext ? undefined : read.found;
      // Half of what it was keeps one burst of ends from speaking for all to come.
      ended = (ended + read.ended) / 2;
      return isOtherNext;
    },
  };
}
