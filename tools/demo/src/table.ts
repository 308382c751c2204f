import { styleText } from 'node:util';
import { formatDuration, stateColors } from '@runspec/run-status/progress';
import type { Followed } from './follow-run.ts';

const widths = [11, 36, 10, 12];

/** What became of the runs: one line for each, under a heading. */
export function formatTable(followed: readonly Followed[]): string {
  const heading = cells(['Provider', "Provider's words", 'State', 'Took', 'Result or error']);
  return [styleText('bold', heading), '─'.repeat(110), ...followed.map(formatRow)].join('\n');
}

function formatRow({ journey, run, words, tookMs }: Followed): string {
  const { state } = run;
  const took = formatDuration(tookMs);
  const line = cells([journey.provider, words.join(' → '), state, took, describe(journey, run)]);
  const color = stateColors[state];
  return color ? line.replace(` ${state}`, ` ${styleText(color, state)}`) : line;
}

function describe({ describeResult }: Followed['journey'], run: Followed['run']): string {
  // Where a provider sends a code and no sentence, the two are the same.
  if (run.error) return [...new Set([run.error.code, run.error.message])].filter(Boolean).join(': ');
  return describeResult(run);
}

function cells(texts: readonly string[]): string {
  return texts
    .map((text, column) => text.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
