import { terminalWords } from './find-path.ts';
import type { RunAt } from './run-body.ts';
import { terminalMeaning } from './terminal-meaning.ts';

/** Whether an example is, by its name, of a run that has ended. */
export function isEndingName({ kind }: RunAt, name: string): boolean {
  const words = terminalWords(kind.lifecycle);
  const [word = ''] = name.split(/-(?=[a-z])/, 1);
  return words.includes(name) || words.includes(word) || terminalMeaning(name) !== 'other';
}
