import type { Lifecycle } from '../spec/lifecycle.ts';
import { terminalWords } from './find-path.ts';
import { terminalMeaning } from './terminal-meaning.ts';

/** The word of a run that was canceled; undefined if the lifecycle has none. */
export function canceledWord(lifecycle: Lifecycle): string | undefined {
  return terminalWords(lifecycle).find((word) => terminalMeaning(word) === 'canceled');
}
