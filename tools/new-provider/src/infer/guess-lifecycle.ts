import { isTerminal, type RunState } from '@runspec/run-status';
import { wordState } from './word-state.ts';

/** A state machine, and what is guessed of it. */
export interface GuessedLifecycle {
  readonly initial: readonly string[];
  /** Which word may follow which. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  /** By word. */
  readonly states: Readonly<Record<string, RunState>>;
  /** Words whose meaning could only be guessed from where they stand. */
  readonly strange: readonly string[];
}

const ORDER: readonly RunState[] = ['awaiting_input', 'queued', 'unknown', 'running'];

/**
 * Guesses a machine from its words: those that wait, then those that run, each in the order of the list, then the ends. A run can
 * fail or be canceled from anywhere, and succeed from the last. A word that is not well known is taken to be on the way.
 */
export function guessLifecycle(words: readonly string[]): GuessedLifecycle {
  const known = words.map((word) => [word, wordState(word)] as const);
  const strange = known.filter(([, state]) => state === undefined).map(([word]) => word);
  const states = Object.fromEntries(known.map(([word, state]) => [word, state ?? 'running'])) as Record<
    string,
    RunState
  >;
  // A machine has to end: where no word is known to, the last one is taken for it.
  if (!words.some((word) => isTerminal(states[word] ?? 'unknown'))) {
    const last = words.at(-1) ?? '';
    states[last] = 'succeeded';
    if (!strange.includes(last)) strange.push(last);
  }
  const stateOf = (word: string): RunState => states[word] ?? 'unknown';
  const ends = words.filter((word) => isTerminal(stateOf(word)));
  const chain = words
    .filter((word) => !ends.includes(word))
    .sort((one, other) => ORDER.indexOf(stateOf(one)) - ORDER.indexOf(stateOf(other)));
  const onTheWay = (index: number): readonly string[] => {
    const next = chain[index + 1];
    if (next === undefined) return ends;
    return [next, ...ends.filter((end) => stateOf(end) !== 'succeeded')];
  };
  return {
    initial: chain.length > 0 ? chain.slice(0, 1) : ends,
    transitions: Object.fromEntries([
      ...chain.map((word, index) => [word, onTheWay(index)] as const),
      ...ends.map((word) => [word, []] as const),
    ]),
    states,
    strange,
  };
}
