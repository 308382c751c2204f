import type { Words } from './split-type.ts';
import type { TypeChange } from './type-change.ts';
import type { Direction } from './walk.ts';

/**
 * What happened to a list of words.
 * @param primitive - what values beside the words are, such as `string`.
 * @param printed - the newer type, as the compiler prints it.
 */
export function compareWords(
  direction: Direction,
  primitive: string,
  printed: string,
  from: Words,
  to: Words,
): TypeChange[] {
  if (from.known.size > 0 && to.known.size === 0) return [losesList(direction, primitive, from)];
  if (from.known.size === 0 && to.known.size > 0 && !to.isOpen)
    return [becomesList(direction, primitive, printed)];
  const gone = [...from.known].filter((word) => !to.known.has(word));
  const added = [...to.known].filter((word) => !from.known.has(word));
  return [
    ...gone.map((word) => goneWord(direction, printed, word, to.isOpen)),
    ...added.map((word) => newWord(direction, word, to.isOpen)),
    ...(from.isOpen === to.isOpen ? [] : [opensOrCloses(direction, primitive, to.isOpen)]),
  ];
}

function goneWord(direction: Direction, printed: string, word: string, isOpen: boolean): TypeChange {
  const change = { kind: 'breaking', place: [], part: `word ${word}`, event: 'is gone' } as const;
  if (isOpen)
    return {
      ...change,
      why: `A table over the exported words no longer compiles with ${word} in it; a comparison with it does, and is never true.`,
    };
  if (direction === 'send')
    return {
      ...change,
      why: `Code that sends ${word} no longer compiles: Type '${word}' is not assignable to type '${printed}'.`,
    };
  return {
    ...change,
    why: `Code that compares with ${word} no longer compiles: types '${printed}' and '${word}' have no overlap.`,
  };
}

function newWord(direction: Direction, word: string, isOpen: boolean): TypeChange {
  const change = { place: [], part: `word ${word}`, event: 'is new' };
  if (direction === 'send') return { ...change, kind: 'additive', why: `${word} can be sent now.` };
  if (isOpen)
    return {
      ...change,
      kind: 'additive',
      why: `The list is open, so code had to expect words like ${word} before.`,
    };
  return {
    ...change,
    kind: 'breaking',
    why: `The list was closed: a switch or table over all its words has no case for ${word} and no longer compiles.`,
  };
}

function losesList(direction: Direction, primitive: string, from: Words): TypeChange {
  const words = [...from.known].join(', ');
  const change = { place: [], event: `is any ${primitive} now` };
  if (from.isOpen)
    return {
      ...change,
      kind: 'breaking',
      why: `The list of known words (${words}) is no longer part of the type.`,
    };
  if (direction === 'send')
    return { ...change, kind: 'additive', why: `Any ${primitive} can be sent, not just ${words}.` };
  return {
    ...change,
    kind: 'breaking',
    why: `Code that relies on ${words} being all no longer compiles: Type '${primitive}' is not assignable to type '${[...from.known].join(' | ')}'.`,
  };
}

function becomesList(direction: Direction, primitive: string, printed: string): TypeChange {
  const change = { place: [], event: `is one of a closed list now` };
  if (direction === 'receive')
    return { ...change, kind: 'additive', why: `The reply promises one of ${printed}.` };
  return {
    ...change,
    kind: 'breaking',
    why: `Code that sends another value no longer compiles: Type '${primitive}' is not assignable to type '${printed}'.`,
  };
}

function opensOrCloses(direction: Direction, primitive: string, opens: boolean): TypeChange {
  const change = { place: [], event: opens ? 'takes other words as well now' : 'takes its words alone now' };
  const isBreaking = opens === (direction === 'receive');
  if (!isBreaking)
    return {
      ...change,
      kind: 'additive',
      why: opens ? `Any ${primitive} can be sent.` : 'Code can rely on the words being all there are.',
    };
  return {
    ...change,
    kind: 'breaking',
    why: opens
      ? 'Code that handles the words alone no longer compiles: any other word may come.'
      : `Code that sends another word no longer compiles: Type '${primitive}' is not assignable to the list.`,
  };
}
