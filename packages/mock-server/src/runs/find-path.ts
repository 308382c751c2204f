import { isTerminalWord, type Lifecycle } from '../spec/lifecycle.ts';
import { terminalMeaning } from './terminal-meaning.ts';

/**
 * The longest way through a state machine from one word to another without passing a word twice: the ordinary course, where
 * shorter ways are accidents.
 * @returns the words, both ends included; undefined if there is no way.
 */
export function findPath(lifecycle: Lifecycle, from: string, to: string): string[] | undefined {
  const walk = (word: string, passed: readonly string[]): string[] | undefined => {
    const path = [...passed, word];
    if (word === to) return path;
    const ways = (lifecycle.transitions[word] ?? [])
      .filter((next) => !path.includes(next))
      .flatMap((next) => {
        const way = walk(next, path);
        return way ? [way] : [];
      });
    return ways.sort((one, other) => other.length - one.length)[0];
  };
  return walk(from, []);
}

interface Words {
  readonly terminal: readonly string[];
  readonly running: ReadonlySet<string>;
}

// Asked for in every reply, and the same for as long as the spec is.
const known = new WeakMap<Lifecycle, Words>();

function wordsOf(lifecycle: Lifecycle): Words {
  const found = known.get(lifecycle);
  if (found) return found;
  const { transitions } = lifecycle;
  const named = [...Object.values(transitions).flat(), ...Object.keys(transitions)];
  const terminal = [...new Set(named)].filter((word) => isTerminalWord(lifecycle, word));
  const isSuccess = (word: string): boolean =>
    terminal.includes(word) && terminalMeaning(word) === 'succeeded';
  const running = Object.keys(transitions).filter((word) => transitions[word]?.some(isSuccess));
  const words = { terminal, running: new Set(running) };
  known.set(lifecycle, words);
  return words;
}

/** The terminal words, in the order in which the transitions first name them. */
export function terminalWords(lifecycle: Lifecycle): readonly string[] {
  return wordsOf(lifecycle).terminal;
}

/** Whether a run in this word is being executed: it may succeed next. */
export function isRunningWord(lifecycle: Lifecycle, word: string): boolean {
  return wordsOf(lifecycle).running.has(word);
}
