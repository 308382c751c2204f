import { isTerminalWord } from '../spec/lifecycle.ts';
import { isRunningWord, terminalWords } from './find-path.ts';
import type { Random } from './random.ts';
import { formOf, type RunKind } from './run-kind.ts';
import { type TerminalMeaning, terminalMeaning } from './terminal-meaning.ts';

/** What becomes of a run. */
export interface Outcome {
  /** As it was asked for. */
  readonly name: string;
  /** The word that it ends in, or stays in for ever. */
  readonly word: string;
  /** The example of the get operation that shows it. */
  readonly example?: string;
}

/** Names that every provider has a word of its own for, or none. */
const common: Readonly<Record<string, TerminalMeaning>> = {
  success: 'succeeded',
  succeeded: 'succeeded',
  failure: 'failed',
  failed: 'failed',
  canceled: 'canceled',
  timeout: 'timed_out',
  timed_out: 'timed_out',
};

/**
 * Reads the name of an outcome, upper and lower case alike: an example of the get operation (`COMPLETE_ERROR-too-short`), a status word
 * (one that is not terminal is where the run stays), `success`, `failure`, `canceled`, `timeout`, `partial` (some inputs fail) or `stuck`
 * (executed for ever).
 * @returns undefined if this kind of run has no such outcome.
 */
export function readOutcome(kind: RunKind, name: string): Outcome | undefined {
  const { lifecycle, forms } = kind;
  const wanted = name.trim().toLowerCase();
  const form = forms.find((one) => one.name.toLowerCase() === wanted);
  if (form) return { name, word: form.word, example: form.name };
  const words = Object.keys(lifecycle.transitions);
  const word = words.find((one) => one.toLowerCase() === wanted) ?? commonWord(kind, wanted);
  if (word !== undefined) return { name, word };
  if (wanted !== 'partial') return undefined;
  const partial = forms.find((one) => isPartial(one.value));
  return partial && { name, word: partial.word, example: partial.name };
}

/** Every name that {@link readOutcome} knows for a kind of run. */
export function outcomeNames(kind: RunKind): string[] {
  const names = [...Object.keys(common), 'partial', 'stuck'].filter((name) => readOutcome(kind, name));
  return [
    ...new Set([...kind.forms.map(({ name }) => name), ...Object.keys(kind.lifecycle.transitions), ...names]),
  ];
}

/** Draws one of the weighted names that a kind of run has; success if it has none of them. */
export function drawOutcome(
  kind: RunKind,
  weights: Readonly<Record<string, number>>,
  random: Random,
): Outcome {
  const known = Object.entries(weights).flatMap(([name, weight]) => {
    const outcome = readOutcome(kind, name);
    return outcome && weight > 0 ? [{ outcome, weight }] : [];
  });
  let mark = random.next() * known.reduce((sum, { weight }) => sum + weight, 0);
  const drawn = known.find(({ weight }) => {
    mark -= weight;
    return mark < 0;
  });
  return drawn?.outcome ?? successOf(kind);
}

function successOf(kind: RunKind): Outcome {
  const outcome = readOutcome(kind, 'success');
  return (
    outcome ?? { name: 'success', word: terminalWords(kind.lifecycle)[0] ?? kind.lifecycle.initial[0] ?? '' }
  );
}

/** A word is preferred that has an example. */
function commonWord(kind: RunKind, wanted: string): string | undefined {
  const { lifecycle } = kind;
  if (wanted === 'stuck')
    return Object.keys(lifecycle.transitions).find((word) => isRunningWord(lifecycle, word));
  const meaning = Object.hasOwn(common, wanted) ? common[wanted] : undefined;
  const words = terminalWords(lifecycle).filter((word) => terminalMeaning(word) === meaning);
  return words.find((word) => formOf(kind, word)) ?? words[0];
}

function isPartial({ total, completed, failed }: Readonly<Record<string, unknown>>): boolean {
  return [total, completed, failed].every((count) => typeof count === 'number' && count > 0);
}

/** Whether the run never ends. */
export function isStuck(kind: RunKind, { word }: Outcome): boolean {
  return !isTerminalWord(kind.lifecycle, word);
}
