import type { RunState } from './run.ts';

/** What each of a provider's words means. A table typed by the words of a spec fails the type-check when the spec gains one. */
export type StateTable = Readonly<Record<string, RunState>>;

/**
 * Looks a provider's word up by own key and exact case, without trimming: a word that is not listed (or is not a
 * string) is `unknown`, never a guess.
 */
export function mapState(table: StateTable, word: unknown): RunState {
  return typeof word === 'string' && Object.hasOwn(table, word) ? (table[word] ?? 'unknown') : 'unknown';
}
