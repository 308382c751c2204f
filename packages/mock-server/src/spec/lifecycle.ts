import { isRecord } from './is-record.ts';

/** The state machine of one kind of run: an entry of `x-run-lifecycle`. */
export interface Lifecycle {
  /** The key in `x-run-lifecycle`. */
  readonly kind: string;
  /** JSON Pointer to the id in a run. */
  readonly id: string;
  /** JSON Pointer to the status word in a run. */
  readonly status: string;
  /** The words a run can begin with, the usual one first. */
  readonly initial: readonly string[];
  /** Which words may follow which; none: the word is terminal. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
}

/**
 * The state machines of a spec, in its order; none if it has no `x-run-lifecycle`.
 * @throws {TypeError} if one lacks a part.
 */
export function readLifecycles(document: unknown): Lifecycle[] {
  const machines = isRecord(document) ? document['x-run-lifecycle'] : undefined;
  return Object.entries(isRecord(machines) ? machines : {}).map(([kind, machine]) => readOne(kind, machine));
}

/** Whether no word can follow. A word that the lifecycle does not know is not terminal. */
export function isTerminalWord({ transitions }: Lifecycle, word: string): boolean {
  return Object.hasOwn(transitions, word) && transitions[word]?.length === 0;
}

function readOne(kind: string, machine: unknown): Lifecycle {
  const { id, status, initial, transitions } = isRecord(machine) ? machine : {};
  const wrong = (part: string, expected: string): TypeError =>
    new TypeError(`x-run-lifecycle.${kind}.${part} must be ${expected}.`);
  if (typeof id !== 'string') throw wrong('id', 'a JSON Pointer');
  if (typeof status !== 'string') throw wrong('status', 'a JSON Pointer');
  if (!isWords(initial) || initial.length === 0) throw wrong('initial', 'a list of words');
  if (!isRecord(transitions) || !Object.values(transitions).every(isWords))
    throw wrong('transitions', 'a map from a word to the words that may follow it');
  return { kind, id, status, initial, transitions: transitions as Record<string, string[]> };
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
