/** How a run can end. `other`: ended without having been executed, as a skipped run. */
export type TerminalMeaning = 'succeeded' | 'failed' | 'canceled' | 'timed_out' | 'other';

// The order matters: COMPLETE_ERROR is a failure.
const meanings: readonly (readonly [RegExp, TerminalMeaning])[] = [
  [/cancel|abort|stopped/i, 'canceled'],
  [/time.?d?.?out|expired/i, 'timed_out'],
  [/fail|err/i, 'failed'],
  [/succe|complete|done|finish|pass|\bok\b/i, 'succeeded'],
];

/**
 * What a terminal word means, read from the word: `x-run-lifecycle` says which words are terminal, not which of them is
 * success. A test holds this against the tables of run-status.
 */
export function terminalMeaning(word: string): TerminalMeaning {
  return meanings.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}
