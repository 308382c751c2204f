import type { Place } from '@runspec/spec-lint';
import type { Comparison } from './comparison.ts';
import type { Shape } from './shape.ts';
import { describeSpot, inside } from './spot.ts';

/** Compares the fields of objects: which there are, which must be there, and what is in them. */
export function compareFields(comparison: Comparison): void {
  const { from, to, spot, recorder, compare } = comparison;
  for (const name of new Set([...from.fields.keys(), ...to.fields.keys()])) {
    const before = from.fields.get(name);
    const after = to.fields.get(name);
    const at = inside(spot, name);
    const what = describeSpot(at);
    if (!before || !after) {
      compareMissing(comparison, name);
      continue;
    }
    if (compareFlags(comparison, name, before, after)) continue;
    compareRequired(comparison, name);
    if (flag(before, 'deprecated') !== flag(after, 'deprecated')) {
      const isNew = flag(after, 'deprecated');
      recorder.schema(isNew ? 'deprecated' : 'undeprecated', at, {
        from: before[0],
        to: after[0]?.child('deprecated').exists ? after[0].child('deprecated') : after[0],
        before: isNew ? undefined : 'deprecated',
        after: isNew ? 'deprecated' : undefined,
        message: `${what} is ${isNew ? 'deprecated' : 'no longer deprecated'}`,
      });
    }
    compare(before, after, at);
  }
  for (const name of new Set([...from.required.keys(), ...to.required.keys()])) {
    if (!from.fields.has(name) && !to.fields.has(name)) compareRequired(comparison, name);
  }
}

/** A field that only one version has, unless the side does not see it. */
function compareMissing({ from, to, spot, recorder }: Comparison, name: string): void {
  const before = from.fields.get(name);
  const after = to.fields.get(name);
  const what = describeSpot(inside(spot, name));
  if (before && isVisible(before, spot.side)) {
    recorder.schema('field-gone', inside(spot, name), { from: before[0], message: `${what} is gone` });
  }
  if (after && isVisible(after, spot.side)) {
    const isRequired = to.required.has(name);
    recorder.schema(isRequired ? 'field-added-required' : 'field-added', inside(spot, name), {
      to: after[0],
      message: `${what} is new${isRequired ? ' and required' : ''}`,
    });
  }
}

/** `readOnly` and `writeOnly`. @returns whether there is nothing more to compare, because one version does not show the field to this side. */
function compareFlags(
  { to, spot, recorder }: Comparison,
  name: string,
  before: readonly Place[],
  after: readonly Place[],
): boolean {
  const was = isVisible(before, spot.side);
  const is = isVisible(after, spot.side);
  if (was && is) return false;
  if (was === is) return true;
  const key = spot.side === 'senders' ? 'readOnly' : 'writeOnly';
  const at = inside(spot, name);
  const what = describeSpot(at);
  const mustSend = is && spot.side === 'senders' && to.required.has(name);
  const rule = is
    ? mustSend
      ? 'field-added-required'
      : spot.side === 'senders'
        ? 'field-sendable'
        : 'field-readable'
    : spot.side === 'senders'
      ? 'field-read-only'
      : 'field-write-only';
  recorder.schema(rule, at, {
    from: before[0],
    to: after[0],
    before: is ? key : undefined,
    after: is ? undefined : key,
    message: `${what} is ${is ? `no longer ${key}${mustSend ? ' and has to be sent' : ''}` : `${key} now`}`,
  });
  return true;
}

function compareRequired({ from, to, spot, recorder }: Comparison, name: string): void {
  if (from.required.has(name) === to.required.has(name)) return;
  const isRequired = to.required.has(name);
  recorder.schema(isRequired ? 'field-required' : 'field-optional', inside(spot, name), {
    from: fieldPlace(from, name),
    to: fieldPlace(to, name),
    before: isRequired ? 'optional' : 'required',
    after: isRequired ? 'required' : 'optional',
    message: `${describeSpot(inside(spot, name))} is ${isRequired ? 'required' : 'optional'} now`,
  });
}

const fieldPlace = (shape: Shape, name: string): Place =>
  shape.fields.get(name)?.[0] ?? shape.required.get(name) ?? shape.place;

const isVisible = (places: readonly Place[], side: 'senders' | 'readers'): boolean =>
  !flag(places, side === 'senders' ? 'readOnly' : 'writeOnly');

/** Whether one of the schemas that hold here has the flag set, itself or where it refers to. */
function flag(places: readonly Place[], key: 'readOnly' | 'writeOnly' | 'deprecated'): boolean {
  return places.some(
    (place) =>
      place.child(key).value === true || (key !== 'deprecated' && place.follow().child(key).value === true),
  );
}
