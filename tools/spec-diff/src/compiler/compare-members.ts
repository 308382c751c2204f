import type ts from 'typescript';
import { compareObjects } from './compare-objects.ts';
import { matchMembers } from './match-members.ts';
import { printType } from './print-type.ts';
import { type TypeChange, within } from './type-change.ts';
import type { Walk } from './walk.ts';

/**
 * Compares the objects, or the arrays, of two types: each with its counterpart, where it has one.
 * @param whole - the old and the new type that they are of.
 */
export function compareMembers(
  walk: Walk,
  whole: readonly [ts.Type, ts.Type],
  from: readonly ts.Type[],
  to: readonly ts.Type[],
): TypeChange[] {
  if (from.length === 0 || to.length === 0) return []; // Told as a form that is gone or new.
  const { added, gone, pairs } = matchMembers(walk, from, to);
  return [
    ...gone.map((type) => goneMember(walk, type)),
    ...added.map((type) => newMember(walk, type)),
    ...pairs.flatMap(([old, now]) =>
      old === whole[0] && now === whole[1] ? comparePair(walk, old, now) : walk.compare(old, now),
    ),
  ];
}

function comparePair(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const { checker } = walk;
  const isList = (type: ts.Type): boolean => checker.isArrayType(type) || checker.isTupleType(type);
  if (!isList(from) || !isList(to)) return walk.enter(from, to) ? compareObjects(walk, from, to) : [];
  if (checker.isTupleType(from) !== checker.isTupleType(to)) return [];
  const [old, now] = [itemsOf(checker, from), itemsOf(checker, to)];
  if (old.length !== now.length) return [otherLength(walk, old.length, now.length)];
  return old.flatMap((item, index) => within(['[]'], walk.compare(item, now[index] ?? item)));
}

function itemsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return checker.getTypeArguments(type as ts.TypeReference);
}

function otherLength({ direction }: Walk, old: number, now: number): TypeChange {
  const why = `Code that ${direction === 'send' ? 'sends' : 'reads'} ${old} items no longer compiles.`;
  return { kind: 'breaking', place: [], event: `has ${now} items now, not ${old}`, why };
}

function goneMember({ checker, direction }: Walk, type: ts.Type): TypeChange {
  const name = printType(checker, type);
  const why =
    direction === 'send'
      ? `Code that sends ${name} no longer compiles.`
      : `Code that handles ${name} there is left without a type.`;
  return { kind: 'breaking', place: [], part: `form ${name}`, event: 'is gone', why };
}

function newMember({ checker, direction }: Walk, type: ts.Type): TypeChange {
  const name = printType(checker, type);
  const change = { place: [], part: `form ${name}`, event: 'is new' };
  return direction === 'send'
    ? { ...change, kind: 'additive', why: `Code can send ${name}.` }
    : {
        ...change,
        kind: 'breaking',
        why: `Code that handles all forms has none for ${name} and no longer compiles.`,
      };
}
