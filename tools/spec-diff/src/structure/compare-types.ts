import type { Comparison } from './comparison.ts';
import { describeSpot } from './spot.ts';

/** Compares types and null. @returns whether something is left to compare below: not if the types have nothing in common. */
export function compareTypes({ from, to, spot, recorder }: Comparison): boolean {
  const what = describeSpot(spot);
  const places = { from: typePlace(from.place), to: typePlace(to.place) };
  const before = [...(from.types ?? ['any'])].sort();
  const after = [...(to.types ?? ['any'])].sort();
  const values = { ...places, before: list(before), after: list(after) };
  if (before.join() === after.join() || (before.length === 0 && after.length === 0)) {
    compareNull();
    return true;
  }
  if (!from.types || !to.types) {
    recorder.schema(to.types ? 'type-narrowed' : 'type-widened', spot, {
      ...values,
      message: `type of ${what} ${to.types ? `is only ${list(after)} now` : 'may be anything now'}`,
    });
    return true;
  }
  const added = after.filter((type) => !within(type, before));
  const gone = before.filter((type) => !within(type, after));
  const isDisjoint = gone.length === before.length && !after.some((type) => within(type, before));
  // `integer` to `number` and back is a width, not a name that is gone.
  const isWidth =
    before.includes('integer') !== after.includes('integer') &&
    (before.includes('number') || after.includes('number'));
  const message = `type of ${what} changed from ${list(before)} to ${list(after)}`;
  const rule =
    added.length > 0 && gone.length > 0
      ? 'type-changed'
      : added.length > 0
        ? 'type-widened'
        : gone.some((type) => !(isWidth && type === 'number'))
          ? 'type-gone'
          : 'type-narrowed';
  recorder.schema(rule, spot, { ...values, message });
  compareNull();
  return !isDisjoint;

  function compareNull(): void {
    if (from.nullable === to.nullable || !from.types || !to.types) return;
    recorder.schema(to.nullable ? 'null-allowed' : 'null-gone', spot, {
      ...places,
      before: from.nullable ? 'may be null' : 'never null',
      after: to.nullable ? 'may be null' : 'never null',
      message: `${what} ${to.nullable ? 'may be null now' : 'may no longer be null'}`,
    });
  }
}

const within = (type: string, types: readonly string[]): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

const list = (types: readonly string[]): string => types.join(' or ') || 'null';

/** Where the type stands, if it is given at all. */
function typePlace(place: Comparison['from']['place']): Comparison['from']['place'] {
  const type = place.child('type');
  return type.exists ? type : place;
}
