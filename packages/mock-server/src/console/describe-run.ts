import { canceledWord } from '../runs/canceled-word.ts';
import { canBecome } from '../runs/change-run.ts';
import { terminalWords } from '../runs/find-path.ts';
import { outcomeNames, readOutcome } from '../runs/outcome.ts';
import type { RunKind } from '../runs/run-kind.ts';
import { type RunRecord, stepAt } from '../runs/run-record.ts';
import { terminalMeaning } from '../runs/terminal-meaning.ts';
import { isTerminalWord } from '../spec/lifecycle.ts';
import { maskFields } from './mask-secrets.ts';

/** How a run is marked besides its word. */
export type Mark = 'waiting' | 'active' | 'succeeded' | 'failed' | 'canceled' | 'timed_out' | 'other';

/** A run in the list. */
export interface RunRow {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly word: string;
  readonly mark: Mark;
  /** What the create request called it; '' if nothing. */
  readonly label: string;
  readonly createdAtMs: number;
}

/** The run that is looked at. */
export interface RunDetail extends RunRow {
  readonly outcome: string;
  /** What its request said. */
  readonly fields: readonly (readonly [string, string])[];
  /** Up to now, and what is to come if nobody interferes. */
  readonly steps: readonly { readonly word: string; readonly atMs: number; readonly isPast: boolean }[];
  readonly nextAtMs?: number;
  /** Names by which it can be made to end badly from where it is. */
  readonly failures: readonly string[];
  readonly canCancel: boolean;
}

const maxText = 300;

export function describeRow(run: RunRecord, kind: RunKind | undefined, nowMs: number): RunRow {
  const { word } = stepAt(run, nowMs);
  const { id, provider, createdAtMs } = run;
  return {
    id,
    provider,
    kind: run.kind,
    word,
    mark: markOf(run, kind, word),
    label: labelOf(run),
    createdAtMs,
  };
}

export function describeRun(run: RunRecord, kind: RunKind | undefined, nowMs: number): RunDetail {
  const row = describeRow(run, kind, nowMs);
  const next = run.steps.find(({ atMs }) => atMs > nowMs);
  const words = kind ? terminalWords(kind.lifecycle) : [];
  const reachable = words.filter((word) => kind && canBecome(run, kind.lifecycle, word, nowMs));
  const canceled = kind && canceledWord(kind.lifecycle);
  const failures = kind
    ? outcomeNames(kind).filter((name) => {
        const word = readOutcome(kind, name)?.word ?? '';
        return reachable.includes(word) && ['failed', 'timed_out'].includes(terminalMeaning(word));
      })
    : [];
  // What is plainly a failure is offered first.
  const isLate = (name: string): number =>
    Number(terminalMeaning(kind ? (readOutcome(kind, name)?.word ?? '') : '') === 'timed_out');
  failures.sort((one, other) => isLate(one) - isLate(other));
  return {
    ...row,
    outcome: (run.stoppedAs ?? run.outcome).name,
    fields: Object.entries(maskFields(run.fields)).map(([name, value]) => [name, shorten(value)]),
    steps: run.steps.map(({ word, atMs }) => ({ word, atMs, isPast: atMs <= nowMs })),
    ...(next ? { nextAtMs: next.atMs } : {}),
    failures,
    canCancel: canceled !== undefined && reachable.includes(canceled),
  };
}

function markOf(run: RunRecord, kind: RunKind | undefined, word: string): Mark {
  if (kind && isTerminalWord(kind.lifecycle, word)) return terminalMeaning(word);
  return run.isWaiting ? 'waiting' : 'active';
}

// A search looks at every run, again and again.
const labels = new WeakMap<RunRecord, string>();

/** The first field that is called a name or a label. */
function labelOf(run: RunRecord): string {
  const known = labels.get(run);
  if (known !== undefined) return known;
  const label = readLabel(run);
  labels.set(run, label);
  return label;
}

function readLabel({ fields }: RunRecord): string {
  const [, value] = Object.entries(fields).find(([name, one]) => /name|label|title/i.test(name) && one) ?? [];
  return typeof value === 'string' ? shorten(value) : '';
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > maxText ? `${text.slice(0, maxText)}…` : text;
}
