import type ts from 'typescript';
import { compareContent } from './compare-content.ts';
import { compareObjects } from './compare-objects.ts';
import { isOptional, propertyOf } from './property-of.ts';
import { isNothing } from './split-type.ts';
import { type TypeChange, within } from './type-change.ts';
import type { Walk } from './walk.ts';

const locations = ['path', 'query', 'header', 'cookie'] as const;

/** What may be sent to an operation: parameters by location, and the body. */
export function compareRequest(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const { checker } = walk;
  const parameters = locations.flatMap((location) => {
    const [before, after] = [from, to].map((type) =>
      something(checker, propertyOf(checker, propertyOf(checker, type, 'parameters'), location)),
    );
    // Whether the group can be left out follows from its parameters; these are the smaller place.
    return within([location], compareObjects(walk, before, after));
  });
  return [...parameters, ...within(['body'], compareBody(walk, from, to))];
}

function compareBody(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const { checker } = walk;
  const [before, after] = [from, to].map((type) =>
    something(checker, propertyOf(checker, type, 'requestBody')),
  );
  const [mayLackBefore, mayLack] = [from, to].map((type) => mayLackBody(checker, type));
  if (!before && !after) return [];
  if (!before)
    return mayLack
      ? [{ kind: 'additive', place: [], event: 'is new', why: 'Code can send a body.' }]
      : [{ kind: 'breaking', place: [], event: 'is new and required', why: missing }];
  if (!after)
    return [
      { kind: 'breaking', place: [], event: 'is gone', why: 'Code that sends a body no longer compiles.' },
    ];
  const changes = compareContent(walk, before, after);
  if (mayLackBefore === mayLack) return changes;
  return [
    mayLack
      ? { kind: 'additive', place: [], event: 'is optional now', why: 'Code may leave it out.' }
      : { kind: 'breaking', place: [], event: 'is required now', why: missing },
    ...changes,
  ];
}

const missing = "Code that sends no body no longer compiles: Property 'body' is missing but required.";

function mayLackBody(checker: ts.TypeChecker, type: ts.Type): boolean {
  const symbol = checker.getPropertyOfType(type, 'requestBody');
  return symbol === undefined || isOptional(symbol);
}

/** A group without the `undefined` that it has where `paths` takes it from an optional property. */
function something(checker: ts.TypeChecker, type: ts.Type | undefined): ts.Type | undefined {
  return type && !isNothing(type) ? checker.getNonNullableType(type) : undefined;
}
