import { styleText } from 'node:util';
import type { Row } from './follow-life.ts';

const colors: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  awaiting_input: 'magenta',
  queued: 'gray',
  running: 'cyan',
  succeeded: 'green',
  failed: 'red',
  canceled: 'yellow',
  timed_out: 'yellow',
};

const widths = [11, 19, 15, 15];

/** The heading of the table. */
export function formatHeading(): string {
  const line = cells(['Provider', 'Operation', "Provider's word", 'Canonical state', 'Result or error']);
  return `${styleText('bold', line)}\n${'─'.repeat(100)}`;
}

/** One line of the table. Color only where the terminal has it: styleText looks at NO_COLOR and at the stream. */
export function formatRow({ provider, operation, word = '–', state = '–', detail }: Row): string {
  const line = cells([provider, operation, word, state, detail]);
  const color = colors[state];
  return color ? line.replace(` ${state}`, ` ${styleText(color, state)}`) : line;
}

function cells(texts: readonly string[]): string {
  return texts
    .map((text, column) => text.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
