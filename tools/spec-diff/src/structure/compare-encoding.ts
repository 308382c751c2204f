import type { Place } from '@runspec/spec-lint';
import type { Recorder } from './recorder.ts';
import { sameMeaning } from './same-value.ts';
import type { Spot } from './spot.ts';

/** Compares how the parts of a body are encoded, part by part, between two media types. */
export function compareEncoding(
  from: Place,
  to: Place,
  { spot, recorder }: { readonly spot: Spot; readonly recorder: Recorder },
): void {
  const [before, after] = [from.child('encoding'), to.child('encoding')];
  for (const name of new Set([...before.members(), ...after.members()].map(([key]) => key))) {
    const [old, now] = [before.child(name), after.child(name)];
    if (sameMeaning(old.value, now.value)) continue;
    const isWider = takesMore(old, now);
    recorder.document(isWider ? 'encoding-widened' : 'encoding-changed', [spot.side], [spot], {
      from: old.exists ? old : from,
      to: now.exists ? now : to,
      before: old.value,
      after: now.value,
      message: `part "${name}" of ${spot.owner} ${isWider ? 'may be encoded in more ways' : 'is encoded otherwise'} now`,
    });
  }
}

/** Whether nothing but the list of media types differs, and each that was listed still is, itself or by `audio/*`. */
function takesMore(old: Place, now: Place): boolean {
  const rest = ({ value }: Place): unknown => ({ ...Object(value), contentType: undefined });
  if (!sameMeaning(rest(old), rest(now))) return false;
  const [before, after] = [typesOf(old), typesOf(now)];
  return before.length > 0 && before.every((type) => after.some((range) => isWithin(type, range)));
}

const typesOf = (part: Place): string[] =>
  (part.child('contentType').text ?? '')
    .toLowerCase()
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');

const isWithin = (type: string, range: string): boolean =>
  type === range || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
