import ts from 'typescript';
import type { Walk } from './walk.ts';

/** Which members of an old and a new union belong together. */
export interface Matching {
  readonly pairs: readonly (readonly [from: ts.Type, to: ts.Type])[];
  readonly gone: readonly ts.Type[];
  readonly added: readonly ts.Type[];
}

type Test = (from: ts.Type, to: ts.Type) => boolean;

/**
 * Pairs the members of two unions: the same by both ways of assignment, then those with the same literal at a property that tells members apart, the
 * same name, one assignable to the other, and at last those which have half of their properties in common.
 */
export function matchMembers(walk: Walk, from: readonly ts.Type[], to: readonly ts.Type[]): Matching {
  const [onlyOld, onlyNew] = [from[0], to[0]];
  if (from.length === 1 && to.length === 1 && onlyOld && onlyNew)
    return { pairs: [[onlyOld, onlyNew]], gone: [], added: [] };
  const { checker } = walk;
  const tests: Test[] = [
    (old, now) => nameOf(old) === nameOf(now) && nameOf(old) !== undefined && !contradict(checker, old, now),
    (old, now) => walk.fits(old, now) && walk.fits(now, old),
    (old, now) => shareLiteral(checker, old, now),
    (old, now) => nameOf(old) === nameOf(now) && nameOf(old) !== undefined,
    (old, now) => !contradict(checker, old, now) && (walk.fits(old, now) || walk.fits(now, old)),
    (old, now) => !contradict(checker, old, now) && areAlike(old, now),
  ];
  const gone = new Set(from);
  const added = new Set(to);
  const pairs: [ts.Type, ts.Type][] = [];
  for (const test of tests) {
    for (const old of gone) {
      const now = [...added].find((candidate) => test(old, candidate));
      if (!now) continue;
      pairs.push([old, now]);
      gone.delete(old);
      added.delete(now);
    }
  }
  return { pairs, gone: [...gone], added: [...added] };
}

function nameOf(type: ts.Type): string | undefined {
  return type.aliasSymbol?.name;
}

/** Properties whose values are literals, with these. */
function literalsOf(checker: ts.TypeChecker, type: ts.Type): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const property of checker.getPropertiesOfType(type)) {
    const value = checker.getTypeOfSymbol(property);
    const members = value.isUnion() ? value.types : [value];
    if (members.every(({ flags }) => flags & ts.TypeFlags.Literal))
      found.set(
        property.name,
        members.map((member) => checker.typeToString(member)),
      );
  }
  return found;
}

function commonLiterals(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean[] {
  const others = literalsOf(checker, to);
  return [...literalsOf(checker, from)].flatMap(([name, words]) => {
    const theirs = others.get(name);
    return theirs ? [words.some((word) => theirs.includes(word))] : [];
  });
}

function shareLiteral(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean {
  const common = commonLiterals(checker, from, to);
  return common.length > 0 && common.every(Boolean);
}

function contradict(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean {
  return commonLiterals(checker, from, to).some((isShared) => !isShared);
}

function areAlike(from: ts.Type, to: ts.Type): boolean {
  const names = new Set(from.getProperties().map(({ name }) => name));
  const others = to.getProperties().map(({ name }) => name);
  const common = others.filter((name) => names.has(name)).length;
  return common > 0 && common * 2 >= Math.max(names.size, others.length);
}
