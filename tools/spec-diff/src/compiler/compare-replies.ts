import type ts from 'typescript';
import { compareContent } from './compare-content.ts';
import { compareObjects } from './compare-objects.ts';
import { propertyOf, typeOfProperty } from './property-of.ts';
import { isNothing } from './split-type.ts';
import { type TypeChange, within } from './type-change.ts';
import type { Walk } from './walk.ts';

/** What may come back from an operation, status by status: headers and bodies. */
export function compareReplies(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const [before, after] = [repliesOf(walk.checker, from), repliesOf(walk.checker, to)];
  const changes: TypeChange[] = [];
  for (const [status, type] of before) {
    const other = after.get(status);
    const place = [isSuccess(status) ? 'response' : 'error', status];
    changes.push(...within(place, other ? compareReply(walk, type, other) : [goneReply(status)]));
  }
  for (const [status, type] of after) {
    if (before.has(status)) continue;
    const known = [...before].filter(([other]) => isSuccess(other)).map(([, reply]) => reply);
    const isKnown = known.some((reply) => isSameBody(walk, reply, type));
    changes.push({ ...newReply(status, isKnown), place: [isSuccess(status) ? 'response' : 'error', status] });
  }
  return changes;
}

function repliesOf(checker: ts.TypeChecker, operation: ts.Type): Map<string, ts.Type> {
  const replies = propertyOf(checker, operation, 'responses');
  const symbols = replies ? checker.getPropertiesOfType(replies) : [];
  return new Map(symbols.map((symbol) => [symbol.name, typeOfProperty(checker, symbol)]));
}

function compareReply(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const [before, after] = [from, to].map((type) => propertyOf(walk.checker, type, 'headers'));
  const headers = compareObjects(walk, before, after, (name) => name.toLowerCase());
  return [...within(['header'], headers), ...compareContent(walk, from, to)];
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

function goneReply(status: string): TypeChange {
  const why = `Code that handles ${status} there no longer compiles: Property '${status}' does not exist.`;
  return { kind: 'breaking', place: [], event: 'is gone', why };
}

/** Whether a reply has a body, and another one reads the same. */
function isSameBody(walk: Walk, from: ts.Type, to: ts.Type): boolean {
  const content = propertyOf(walk.checker, to, 'content');
  return content !== undefined && !isNothing(content) && compareContent(walk, from, to).length === 0;
}

function newReply(status: string, isKnown: boolean): TypeChange {
  const change = { place: [], event: 'is new' };
  if (isSuccess(status) && isKnown)
    return { ...change, kind: 'additive', why: 'Its body is one that code can read already.' };
  return isSuccess(status)
    ? {
        ...change,
        kind: 'breaking',
        why: `Code does not expect a success other than those it knew, and ${status} is one.`,
      }
    : { ...change, kind: 'additive', why: `Code that handles errors by status can handle ${status}.` };
}
