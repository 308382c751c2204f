import type { Touched } from '../change.ts';
import { compareBody } from './compare-body.ts';
import { compareExtensions } from './compare-extensions.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareReplies } from './compare-replies.ts';
import type { SchemaComparer } from './compare-schema.ts';
import { listOperations, matchOperations, type Operation, routeOf } from './operation.ts';
import type { OperationComparison } from './operation-comparison.ts';
import type { ParsedPair } from './parsed-pair.ts';
import type { Reach, Recorder } from './recorder.ts';
import { sameMeaning } from './same-value.ts';

const both: readonly Touched[] = ['senders', 'readers'];

/** Compares operations: which there are, what they are called, and what is in them. */
export function compareOperations(
  { from, to }: ParsedPair,
  recorder: Recorder,
  schemas: SchemaComparer,
): void {
  for (const pair of matchOperations(listOperations(from), listOperations(to))) {
    if (pair.from && pair.to) compareOperation({ from: pair.from, to: pair.to, recorder, schemas });
    else if (pair.from) {
      const { id, method, path, place } = pair.from;
      const message = `operation ${id} (${method.toUpperCase()} ${path}) is gone`;
      recorder.document('operation-gone', both, reachesOf(pair.from), { from: place, before: id, message });
    } else if (pair.to) {
      const { id, method, path, place } = pair.to;
      const message = `operation ${id} (${method.toUpperCase()} ${path}) is new`;
      recorder.document('operation-added', both, reachesOf(pair.to), { to: place, after: id, message });
    }
  }
}

function compareOperation(comparison: OperationComparison): void {
  const { from, to, recorder } = comparison;
  const reaches = [...reachesOf(to), ...(from.id === to.id ? [] : reachesOf(from))];
  if (from.id !== to.id) {
    recorder.document('operation-renamed', both, reaches, {
      from: from.place.child('operationId'),
      to: to.place.child('operationId'),
      before: from.id,
      after: to.id,
      message: `operation ${from.id} is called ${to.id} now`,
    });
  }
  if (routeOf(from) !== routeOf(to)) {
    const [before, after] = [from, to].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    recorder.document('operation-moved', both, reaches, {
      from: from.place,
      to: to.place,
      before,
      after,
      message: `operation ${to.id} is ${after} now, it was ${before}`,
    });
  }
  compareDeprecation(comparison, reaches);
  compareParameters(comparison);
  compareBody(comparison);
  compareReplies(comparison);
  compareExtensions(comparison);
  compareCallbacks(comparison, reaches);
}

function compareDeprecation({ from, to, recorder }: OperationComparison, reaches: readonly Reach[]): void {
  const [before, after] = [from, to].map(({ place }) => place.child('deprecated').value === true);
  if (before === after) return;
  recorder.document(after ? 'operation-deprecated' : 'operation-undeprecated', both, reaches, {
    from: before ? from.place.child('deprecated') : undefined,
    to: after ? to.place.child('deprecated') : to.place,
    message: `operation ${to.id} is ${after ? 'deprecated' : 'no longer deprecated'}`,
  });
}

function compareCallbacks({ from, to, recorder }: OperationComparison, reaches: readonly Reach[]): void {
  const [before, after] = [from.place.child('callbacks'), to.place.child('callbacks')];
  if (sameMeaning(before.value, after.value)) return;
  recorder.document(before.exists ? 'callbacks-changed' : 'callbacks-added', ['readers'], reaches, {
    from: before.exists ? before : undefined,
    to: after.exists ? after : undefined,
    message: `callbacks of ${to.id} ${before.exists ? (after.exists ? 'changed' : 'are gone') : 'are new'}`,
  });
}

/** The whole of an operation, from both sides. */
function reachesOf({ id }: Operation): Reach[] {
  return both.map((side) => ({ operation: id, side, place: [] }));
}
