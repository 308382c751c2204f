import { styleText } from 'node:util';
import type { DurationModel } from '../schedules/duration-model.ts';
import { remainingMs } from '../schedules/remaining-ms.ts';
import { formatDuration } from './format-duration.ts';
import { oneLine } from './one-line.ts';
import type { ShownRun } from './shown-run.ts';
import { stateColors } from './state-colors.ts';

/** A text in the color of a state. */
export function inColorOf(state: string, text: string): string {
  const color = stateColors[state];
  return color ? styleText(color, text, { validateStream: false }) : text;
}

/** The cells of a line: provider, its word, our state, how old, how many items, what is left. The label stands behind them. */
export function cellsOf(
  { run, state, isOver, beganMs, endedMs }: ShownRun,
  nowMs: number,
  model: DurationModel | undefined,
): string[] {
  const ageMs = (endedMs ?? nowMs) - beganMs;
  const { progress } = run;
  const done = progress ? `${progress.succeeded + progress.failed} of ${progress.total}` : '';
  const leftMs = model && !isOver ? remainingMs(model, ageMs) : undefined;
  const left = leftMs === undefined ? '' : `about ${formatDuration(leftMs)} left`;
  return [oneLine(run.provider), oneLine(run.providerStatus), state, formatDuration(ageMs), done, left];
}

/** The place of the state among the cells: the only one that has a color. */
export const stateColumn = 2;

/** What there is besides the lines: `+ 1,203 more: 900 running, 303 succeeded`. */
export function summarize(others: readonly ShownRun[], isAll: boolean): string {
  const counts = new Map<string, number>();
  for (const { state } of others) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => `${count.toLocaleString('en-US')} ${state}`);
  const total = others.length.toLocaleString('en-US');
  return `${isAll ? `${total} runs` : `+ ${total} more`}: ${parts.join(', ')}`;
}
