import { structuredPatch } from 'diff';

/** A file as it should be, and as it is. */
export interface Comparison {
  /** Relative to the root. */
  readonly path: string;
  /** Missing for a report of what is no longer there. */
  readonly wanted?: string;
  /** Missing where nobody has written it yet. */
  readonly found?: string;
}

const shownLines = 12;

/** What is out of date, in words for whoever must bring it up to date: nothing for files that agree. */
export function compareReports(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ path, wanted, found }) => {
    if (wanted === found) return [];
    if (found === undefined) return [`${path} is missing`];
    if (wanted === undefined) return [`${path} reports what is no longer there`];
    const { hunks } = structuredPatch('', '', found, wanted, '', '', { context: 0 });
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const rest = lines.length > shownLines ? [`  … ${lines.length - shownLines} more lines`] : [];
    return [
      [`${path} is out of date:`, ...lines.slice(0, shownLines).map((line) => `  ${line}`), ...rest].join(
        '\n',
      ),
    ];
  });
}
