import type ts from 'typescript';
import { compareMembers } from './compare-members.ts';
import { compareWords } from './compare-words.ts';
import { printType } from './print-type.ts';
import { type Parts, splitType } from './split-type.ts';
import type { TypeChange } from './type-change.ts';
import type { Walk } from './walk.ts';

/** Compares two types by what values of them can be: words, null, arrays, objects. */
export function compareParts(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const { checker, direction } = walk;
  const [before, after] = [splitType(checker, from), splitType(checker, to)];
  const [old, now] = [printType(checker, from), printType(checker, to)];
  const event = `is ${now} now, was ${old}`;
  if (before.isTop && after.isTop) return [];
  if (before.isTop || after.isTop)
    return [toOrFromUnknown(before.isTop === (direction === 'send'), event, direction)];

  const gone = [...formsOf(before)].filter((form) => !formsOf(after).has(form));
  const added = [...formsOf(after)].filter((form) => !formsOf(before).has(form));
  const nullable = nullChange(walk, before, after);
  if (gone.length > 0 && added.length > 0) {
    const why =
      direction === 'send'
        ? `Code that sends the old type no longer compiles: Type '${old}' is not assignable to type '${now}'.`
        : `Code that reads the old type no longer compiles: Type '${now}' is not assignable to type '${old}'.`;
    return [{ kind: 'breaking', place: [], event, why }];
  }
  return [
    ...gone.map((form) => goneForm(form, walk)),
    ...added.map((form) => newForm(form, walk)),
    ...nullable,
    ...[...before.words].flatMap(([primitive, words]) => {
      const others = after.words.get(primitive);
      return others ? compareWords(direction, primitive, now, words, others) : [];
    }),
    ...compareMembers(walk, [from, to], before.arrays, after.arrays),
    ...compareMembers(walk, [from, to], before.objects, after.objects),
  ];
}

/** The kinds of value that a program tells apart by `typeof`, `Array.isArray` or `instanceof`. */
function formsOf({ arrays, named, objects, words }: Parts): Set<string> {
  const forms = new Set<string>([...words.keys(), ...named]);
  if (arrays.length > 0) forms.add('array');
  if (objects.length > 0) forms.add('object');
  return forms;
}

function toOrFromUnknown(isBreaking: boolean, event: string, direction: Walk['direction']): TypeChange {
  if (isBreaking) {
    const why =
      direction === 'send'
        ? 'Anything could be sent before; code that sends something else no longer compiles.'
        : 'Code that reads it no longer compiles until it finds out what it is: it is of type unknown.';
    return { kind: 'breaking', place: [], event, why };
  }
  const why = direction === 'send' ? 'Anything can be sent now.' : 'The reply promises a type.';
  return { kind: 'additive', place: [], event, why };
}

function nullChange({ direction }: Walk, before: Parts, after: Parts): TypeChange[] {
  if (before.isNullable === after.isNullable) return [];
  const event = after.isNullable ? 'can be null now' : 'is never null now';
  if (direction === 'send')
    return [
      after.isNullable
        ? { kind: 'additive', place: [], event, why: 'null can be sent.' }
        : { kind: 'breaking', place: [], event, why: 'Code that sends null no longer compiles.' },
    ];
  return [
    after.isNullable
      ? {
          kind: 'breaking',
          place: [],
          event,
          why: "Code that reads it must expect null: it is possibly 'null'.",
        }
      : { kind: 'additive', place: [], event, why: 'Code need not expect null any more.' },
  ];
}

function goneForm(form: string, { direction }: Walk): TypeChange {
  const why =
    direction === 'send'
      ? `Code that sends ${form} no longer compiles.`
      : `Code that handles ${form} there is left without a type: it narrows to 'never'.`;
  return { kind: 'breaking', place: [], event: `is no longer ${form}`, why };
}

function newForm(form: string, { direction }: Walk): TypeChange {
  const event = `can be ${form} as well now`;
  return direction === 'send'
    ? { kind: 'additive', place: [], event, why: `Code can send ${form}.` }
    : {
        kind: 'breaking',
        place: [],
        event,
        why: `Code that reads it does not expect ${form} and no longer compiles.`,
      };
}
