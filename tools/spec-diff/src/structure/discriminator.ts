import type { Comparison } from './comparison.ts';
import type { Shape } from './shape.ts';
import { describeSpot } from './spot.ts';

/** The value of the discriminator for each member, by the member's `$ref`: the mapping's, or else the schema's name. */
export function discriminatorValues({ members = [], discriminator }: Shape): Map<string, string> {
  const values = new Map<string, string>();
  if (!discriminator) return values;
  for (const member of members) {
    const ref = member.child('$ref').text;
    const name = ref?.split('/').at(-1);
    if (ref !== undefined && name !== undefined) values.set(ref, name);
  }
  for (const [value, target] of discriminator.child('mapping').members()) {
    const ref = target.text?.startsWith('#') ? target.text : `#/components/schemas/${target.text}`;
    values.set(ref, value);
  }
  return values;
}

/** Compares by which field, and by which of its values, members are told apart. */
export function compareDiscriminators({ from, to, spot, recorder }: Comparison): void {
  const [before, after] = [from.discriminator, to.discriminator];
  const what = describeSpot(spot);
  const [fromField, toField] = [before?.child('propertyName').text, after?.child('propertyName').text];
  if (fromField !== toField) {
    recorder.schema(before ? 'discriminator-changed' : 'discriminator-added', spot, {
      from: before,
      to: after,
      message: before
        ? `what ${what} may be is told apart by ${toField === undefined ? 'no field' : `"${toField}"`} now, no longer by "${fromField}"`
        : `what ${what} may be is told apart by "${toField}" now`,
    });
    return;
  }
  const values = discriminatorValues(to);
  for (const [ref, value] of discriminatorValues(from)) {
    const now = values.get(ref);
    if (now === undefined || now === value) continue;
    recorder.schema('discriminator-changed', spot, {
      from: before,
      to: after,
      before: value,
      after: now,
      message: `"${fromField}" of ${ref.split('/').at(-1)} in ${what} is "${now}" now, no longer "${value}"`,
    });
  }
}
