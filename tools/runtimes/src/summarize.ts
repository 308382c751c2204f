import type { SuiteName } from './portable/suite-result.ts';
import type { RuntimeReport } from './run-runtime.ts';
import type { Runtime } from './runtimes.ts';

/** How many cases of a suite passed, of how many there are. */
export interface Score {
  passed: number;
  total: number;
}

/** One row of the table. Plain data: it is what is written as JSON. */
export interface RuntimeSummary {
  id: string;
  title: string;
  version: string;
  contract: Score;
  faults: Score;
  seconds: number;
  /** What went wrong, one text each: cases, and the runtime as a whole. Empty if nothing did. */
  problems: string[];
}

/** What became of all runtimes that were asked for. */
export interface RuntimeTable {
  rows: RuntimeSummary[];
  missing: Pick<Runtime, 'id' | 'title'>[];
}

/** Makes a row of a report. A case that did not report is one that did not pass. */
export function summarize(
  { found: { runtime, version }, results, problem, elapsedMs }: RuntimeReport,
  expected: Readonly<Record<SuiteName, number>>,
): RuntimeSummary {
  const scoreOf = (suite: SuiteName): Score => {
    const passed = results.filter((result) => result.suite === suite && result.ok).length;
    return { passed, total: expected[suite] };
  };
  const countOf = (suite: SuiteName): number =>
    new Set(results.filter((result) => result.suite === suite).map(({ title }) => title)).size;
  const wrongCounts = (['contract', 'faults'] as const)
    .filter((suite) => countOf(suite) !== expected[suite])
    .map((suite) => `${suite}: ${countOf(suite)} different cases reported, ${expected[suite]} expected`);
  const failures = results
    .filter(({ ok }) => !ok)
    .map(({ suite, title, problem: why = 'no reason given' }) => `${suite}: ${title}: ${why}`);
  return {
    id: runtime.id,
    title: runtime.title,
    version,
    contract: scoreOf('contract'),
    faults: scoreOf('faults'),
    seconds: Math.round(elapsedMs / 100) / 10,
    problems: [...(problem === undefined ? [] : [problem]), ...wrongCounts, ...failures],
  };
}
