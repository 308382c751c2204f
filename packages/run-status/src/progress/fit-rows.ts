import { summarize } from './format-lines.ts';
import type { ShownRun } from './shown-run.ts';

/**
 * What fits into a terminal: all runs in the order in which they were first seen; if there are too many, those that go on, then those that
 * ended last, and a line about the others.
 * @param rows - of the terminal, 2 or more; the last one is the cursor's.
 */
export function fitRows(runs: readonly ShownRun[], rows: number): { shown: ShownRun[]; summary?: string } {
  const room = rows - 1;
  if (runs.length <= room) return { shown: [...runs] };
  const ranked = [...runs.filter(({ isOver }) => !isOver), ...runs.filter(({ isOver }) => isOver).reverse()];
  const shown = ranked.slice(0, Math.max(0, room - 1));
  return { shown, summary: `  ${summarize(ranked.slice(shown.length), shown.length === 0)}` };
}
