import { type Operation, operations } from './operations.ts';
import type { Place } from './place.ts';

/** One kind of run in `x-run-lifecycle`. */
export interface Lifecycle {
  readonly kind: string;
  readonly place: Place;
  /** The schema of a run; without value if the reference leads nowhere. */
  readonly run: Place;
  /** The schema of the status words; without value if the reference leads nowhere. */
  readonly wordsSchema: Place;
  readonly words: readonly string[];
}

export function lifecycles(api: Place): Lifecycle[] {
  return api
    .child('x-run-lifecycle')
    .members()
    .map(([kind, place]) => {
      const target = (key: string) => place.resolve(place.child(key).text ?? '').follow();
      const wordsSchema = target('words');
      return { kind, place, run: target('schema'), wordsSchema, words: wordsSchema.child('enum').strings() };
    });
}

/** The operations with role `get` for a kind of run. Where there is one kind only, operations need not name it. */
export function getOperations(api: Place, kind: string): Operation[] {
  const isOnlyKind = lifecycles(api).length === 1;
  return operations(api).filter(({ place }) => {
    const named = place.child('x-run-kind').value;
    const isOfKind = named === kind || (named === undefined && isOnlyKind);
    return place.child('x-run-role').value === 'get' && isOfKind;
  });
}
