import { readFileSync } from 'node:fs';
import type { RunRecord } from '../runs/run-record.ts';
import {
  type ClockMark,
  expectedHeader,
  header,
  type JournalLine,
  type Made,
  readLine,
} from './journal-line.ts';
import { StateFileError } from './state-file-error.ts';

/** What a journal comes to. */
export interface JournalState {
  /** In the order in which they were created. */
  readonly runs: readonly RunRecord[];
  /** The lines that they stand in, the last one of each. */
  readonly lines: readonly string[];
  /** Absent in a new file. */
  readonly clock?: ClockMark;
  readonly made?: Made;
  /** The greatest virtual time that stands in it; 0 in a new file. */
  readonly latestMs: number;
}

/**
 * Reads a journal. A last line that a crash has cut off is left out.
 * @returns an empty state if there is no such file, or an empty one.
 * @throws {StateFileError} if it is something else; it is left as it is.
 */
export function readJournal(path: string): JournalState {
  const text = readText(path);
  const runs = new Map<string, { readonly run: RunRecord; readonly text: string }>();
  let clock: ClockMark | undefined;
  let made: Made | undefined;
  let latestMs = 0;
  const take = (line: JournalLine, text: string): void => {
    if ('clock' in line) clock = line.clock;
    if ('made' in line) made = line.made;
    if ('put' in line) runs.set(keyOf(line.put), { run: line.put, text });
    if ('removed' in line) runs.delete(keyOf(line.removed));
    if ('cleared' in line)
      for (const [key, { run }] of runs) if (line.cleared.includes(run.provider)) runs.delete(key);
    latestMs = Math.max(latestMs, 'clock' in line ? line.clock.virtualMs : 'atMs' in line ? line.atMs : 0);
  };
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end);
    start = end + 1;
    if (number === 1) {
      if (content !== header) throw wrong(path, 1, expectedHeader);
      continue;
    }
    const line = readLine(content);
    if (line) take(line, content);
    else if (newline !== -1) throw wrong(path, number, 'a change of a run, as JSON');
  }
  const kept = [...runs.values()];
  return {
    runs: kept.map(({ run }) => run),
    lines: kept.map(({ text }) => text),
    latestMs,
    ...(clock ? { clock } : {}),
    ...(made ? { made } : {}),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === 'ENOENT') return '';
    throw new StateFileError(`State file ${path} cannot be read: ${code ?? message}.`);
  }
}

const wrong = (path: string, line: number, expected: string): StateFileError =>
  new StateFileError(
    `${path}:${line} is no state file of a mock server: expected ${expected}. It was left as it is.`,
  );

const keyOf = ({ provider, id }: { readonly provider: string; readonly id: string }): string =>
  `${provider}/${id}`;
