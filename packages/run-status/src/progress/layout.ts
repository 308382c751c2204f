import cliTruncate from 'cli-truncate';
import type { DurationModel } from '../schedules/duration-model.ts';
import { cellsOf, inColorOf, stateColumn } from './format-lines.ts';
import type { ShownRun } from './shown-run.ts';

/** Makes lines whose columns stand under each other, also under those of before: they only ever become wider. */
export interface Layout {
  /** @param width - in columns; what is wider is cut. Absent: nothing is. */
  lines(runs: readonly ShownRun[], nowMs: number, width?: number): string[];
}

/** Makes a {@link Layout}. @param modelOf - what is known of the durations of such runs. */
export function createLayout(
  modelOf: (shown: ShownRun) => DurationModel | undefined,
  hasColor: boolean,
): Layout {
  // Wide enough for the words of our providers.
  const widths = [12, 16, 16, 13, 8, 0];
  const format = (cells: readonly string[], { label, state }: ShownRun, width?: number): string => {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const whole = `  ${padded.join('')}${label}`.trimEnd();
    const line = width === undefined ? whole : cliTruncate(whole, width);
    if (!hasColor) return line;
    const from = 2 + padded.slice(0, stateColumn).join('').length;
    const to = from + state.length;
    return line.slice(0, from) + inColorOf(state, line.slice(from, to)) + line.slice(to);
  };
  return {
    lines: (runs, nowMs, width) => {
      const rows = runs.map((shown) => ({ shown, cells: cellsOf(shown, nowMs, modelOf(shown)) }));
      for (const { cells } of rows)
        cells.forEach((cell, column) => {
          if (cell !== '') widths[column] = Math.max(widths[column] ?? 0, cell.length + 2);
        });
      return rows.map(({ shown, cells }) => format(cells, shown, width));
    },
  };
}
