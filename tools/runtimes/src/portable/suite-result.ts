/** The suites of the table. */
export type SuiteName = 'contract' | 'faults';

/** How one case ended, whichever the suite. Plain data. */
export interface SuiteResult {
  suite: SuiteName;
  /** Unique within a suite. */
  title: string;
  ok: boolean;
  /** What was expected and what came instead; absent when `ok`. */
  problem?: string | undefined;
  elapsedMs: number;
}

/** What a runtime reports last. Without it, it did not get to the end. */
export interface SuitesEnd {
  end: true;
  /** How many results came before. */
  count: number;
  /** Why it came to an end before the end. */
  problem?: string | undefined;
}

/** One line of what a runtime says. */
export type SuiteMessage = SuiteResult | SuitesEnd;
