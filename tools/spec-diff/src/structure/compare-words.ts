import type { Comparison } from './comparison.ts';
import type { Keyword } from './shape.ts';
import { describeSpot } from './spot.ts';

/** Compares lists of words (`enum`, `const`), open or closed. */
export function compareWords({ from, to, spot, recorder }: Comparison): void {
  const what = describeSpot(spot);
  if (!from.words || !to.words) {
    if (!from.words && !to.words) return;
    const words = [...(to.words ?? from.words ?? [])].map(([, word]) => word.value);
    const isOpen = to.words ? to.open : from.open;
    const rule = to.words ? (isOpen ? 'words-named' : 'list-added') : 'list-gone';
    recorder.schema(rule, spot, {
      from: from.place,
      to: to.place,
      before: from.words ? words : 'any value',
      after: to.words ? words : 'any value',
      message: `${what} ${to.words ? (isOpen ? 'has a list of known words now' : 'takes only listed words now') : 'has no list of words any more'}`,
    });
    return;
  }
  if (from.open !== to.open) {
    recorder.schema(to.open ? 'list-opened' : 'list-closed', spot, {
      from: from.place,
      to: to.place,
      before: from.open ? 'open list' : 'closed list',
      after: to.open ? 'open list' : 'closed list',
      message: `the list of words of ${what} is ${to.open ? 'open' : 'closed'} now`,
    });
  }
  for (const word of missing(from.words, to.words)) {
    recorder.schema('word-gone', spot, {
      from: word.place,
      message: `word ${JSON.stringify(word.value)} of ${what} is gone`,
    });
  }
  for (const word of missing(to.words, from.words)) {
    const rule = from.open || to.open ? 'open-word-added' : 'word-added';
    recorder.schema(rule, spot, {
      to: word.place,
      message: `word ${JSON.stringify(word.value)} of ${what} is new`,
    });
  }
}

function missing(words: ReadonlyMap<string, Keyword>, others: ReadonlyMap<string, Keyword>): Keyword[] {
  return [...words].filter(([key]) => !others.has(key)).map(([, word]) => word);
}
