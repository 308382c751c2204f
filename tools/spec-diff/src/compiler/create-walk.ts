import type ts from 'typescript';
import { compareParts } from './compare-parts.ts';
import { printType } from './print-type.ts';
import type { TypeChange } from './type-change.ts';
import type { Direction, Walk } from './walk.ts';

/**
 * Begins a comparison of types from the same program.
 *
 * Two objects are looked into once for each root that is compared, and what changed in them is told at the place where they are met first: a type
 * may contain itself, and types that contain each other have more places than anybody can read.
 */
export function createWalk(checker: ts.TypeChecker, direction: Direction): Walk {
  const same = new WeakMap<ts.Type, Set<ts.Type>>();
  let entered = new Map<ts.Type, Set<ts.Type>>();
  let depth = 0;
  /** How often something was not looked into again although it may have changed. */
  let skipped = 0;
  const fits = (from: ts.Type, to: ts.Type): boolean =>
    direction === 'send' ? checker.isTypeAssignableTo(from, to) : checker.isTypeAssignableTo(to, from);
  const walk: Walk = { checker, direction, compare, enter, fits };

  function compare(from: ts.Type, to: ts.Type): TypeChange[] {
    if (from === to || same.get(from)?.has(to)) return [];
    const skippedBefore = skipped;
    depth += 1;
    const changes = compareParts(walk, from, to);
    depth -= 1;
    const isWhole = skipped === skippedBefore;
    // What is below explains what the compiler says up here; if it has not all been seen, the root asks for all.
    if (isWhole || depth === 0) changes.push(...askCompiler(from, to, changes));
    if (isWhole && changes.length === 0) same.set(from, (same.get(from) ?? new Set()).add(to));
    if (depth === 0) entered = new Map();
    return changes;
  }

  function enter(from: ts.Type, to: ts.Type): boolean {
    const row = entered.get(from) ?? new Set();
    entered.set(from, row);
    if (row.has(to)) {
      skipped += 1;
      return false;
    }
    row.add(to);
    return true;
  }

  /** Catches what the walk has no rule for. */
  function askCompiler(from: ts.Type, to: ts.Type, changes: readonly TypeChange[]): TypeChange[] {
    if (!fits(from, to)) {
      if (changes.some(({ isSettled, kind }) => isSettled || kind === 'breaking')) return [];
      const [given, wanted] = direction === 'send' ? [from, to] : [to, from];
      const why = `Type '${printType(checker, given)}' is not assignable to type '${printType(checker, wanted)}'.`;
      return [{ kind: 'breaking', place: [], event: 'has another type', why }];
    }
    if (changes.length > 0 || fits(to, from)) return [];
    const relation = direction === 'send' ? 'wider' : 'narrower';
    const why = `Type '${printType(checker, to)}' is ${relation} than '${printType(checker, from)}'.`;
    return [{ kind: 'additive', place: [], event: 'has another type', why }];
  }

  return walk;
}
