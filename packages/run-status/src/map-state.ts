import type { RunState } from './run.ts';

/** What each of a provider's words means. Written with `satisfies`, so that a new word in a spec fails the type-check. */
export type StateTable = Readonly<Record<string, RunState>>;

/**
 * Looks a provider's word up by own key and exact case, without trimming: a word that is not listed (or is not a
 * string) is `unknown`, never a guess.
 */
export function mapState(table: StateTable, word: unknown): RunState {
  return typeof word === 'string' && Object.hasOwn(table, word) ? (table[word] ?? 'unknown') : 'unknown';
}
