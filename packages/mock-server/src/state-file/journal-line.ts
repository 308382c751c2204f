import type { RunRecord } from '../runs/run-record.ts';
import type { RunsMade } from '../runs/runs.ts';
import { isRecord } from '../spec/is-record.ts';

/** Virtual time at a moment of real time. */
export interface ClockMark {
  /** Epoch milliseconds. */
  readonly realMs: number;
  readonly virtualMs: number;
  /** Virtual milliseconds in a real one. */
  readonly speed: number;
}

/** How far ids and chance have come, and from which seed. */
export type Made = RunsMade & { readonly seed: number };

/** One line of the journal: a change, and when in virtual time it was made. */
export type JournalLine =
  | { readonly clock: ClockMark }
  | { readonly made: Made }
  | { readonly atMs: number; readonly put: RunRecord; readonly made: Made }
  | { readonly atMs: number; readonly removed: { readonly provider: string; readonly id: string } }
  /** All runs of these providers. */
  | { readonly atMs: number; readonly cleared: readonly string[]; readonly made: Made };

/** The first line of every journal. A change of the format that old code cannot read has another version. */
export const header = '{"format":"runspec-mock state","version":1}';

/** What the first line has to be, for a message. */
export const expectedHeader: string = `the first line ${header}`;

/** @returns undefined if a line is none of a journal's. */
export function readLine(text: string): JournalLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { clock, put, removed, cleared, made } = value;
  const isLine =
    (isRecord(clock) && hasNumbers(clock, ['realMs', 'virtualMs', 'speed'])) ||
    (put !== undefined && isRun(put) && isMade(made)) ||
    (isRecord(removed) && typeof removed['provider'] === 'string' && typeof removed['id'] === 'string') ||
    (Array.isArray(cleared) && isMade(made)) ||
    (Object.keys(value).length === 1 && isMade(made));
  return isLine ? (value as unknown as JournalLine) : undefined;
}

function isRun(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['provider', 'kind', 'id', 'owner'].every((name) => typeof value[name] === 'string') &&
    hasNumbers(value, ['number', 'createdAtMs', 'queueMs', 'runMs']) &&
    isRecord(value['outcome']) &&
    typeof value['outcome']['word'] === 'string' &&
    isRecord(value['fields']) &&
    isSteps(value['steps']) &&
    (value['planned'] === undefined || isSteps(value['planned'])) &&
    typeof value['isWaiting'] === 'boolean'
  );
}

const isSteps = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((step) => isRecord(step) && typeof step['word'] === 'string' && hasNumbers(step, ['atMs']));

const isMade = (value: unknown): boolean =>
  isRecord(value) && hasNumbers(value, ['created', 'randomState', 'seed']);

const hasNumbers = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => Number.isFinite(value[name]));
