import type { Comparison } from './comparison.ts';
import { readShape } from './read-shape.ts';
import { sameValue } from './same-value.ts';
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

/**
 * Compares the schemas that a discriminator without a union leads to: those that have this one in their `allOf`. No operation names them, and yet
 * they are sent, received and exported.
 */
export function compareSubtypes({ from, to, spot, recorder, compare }: Comparison): void {
  if (!from.discriminator || !to.discriminator || from.members || to.members) return;
  const [before, after] = [discriminatorValues(from), discriminatorValues(to)];
  for (const [ref, value] of before) {
    if (after.has(ref)) {
      compare([from.discriminator.resolve(ref)], [to.discriminator.resolve(ref)], spot);
      continue;
    }
    recorder.schema('discriminator-changed', spot, {
      from: from.discriminator.child('mapping').child(value),
      message: `"${value}" is no longer one of what ${describeSpot(spot)} may be`,
    });
  }
  for (const [ref, value] of after) {
    if (before.has(ref)) continue;
    recorder.schema('discriminator-added', spot, {
      to: to.discriminator.child('mapping').child(value),
      message: `${describeSpot(spot)} may be "${value}", too`,
    });
  }
}

/** The one word that each member has in a field, by the member's `$ref`; undefined unless every member has one of its own. */
function constantsOf({ members = [] }: Shape, field: string): Map<string, string> | undefined {
  const constants = new Map<string, string>();
  for (const member of members) {
    const { fields, required } = readShape([member]);
    const places = fields.get(field);
    const words = places && required.has(field) ? readShape(places).words : undefined;
    const [word, ...others] = [...(words?.values() ?? [])];
    const ref = member.child('$ref').text;
    if (!word || others.length > 0 || ref === undefined) return undefined;
    constants.set(ref, String(word.value));
  }
  return new Set(constants.values()).size === members.length ? constants : undefined;
}

/** Whether a discriminator that only one version has says what the constants of the members say in both. */
function isSaidByConstants(from: Shape, to: Shape, field: string): boolean {
  const values = [...discriminatorValues(from.discriminator ? from : to)].sort();
  const constants = [from, to].map((shape) => constantsOf(shape, field));
  return constants.every((words) => words && sameValue([...words].sort(), values));
}

/** Compares by which field, and by which of its values, members are told apart. */
export function compareDiscriminators({ from, to, spot, recorder }: Comparison): void {
  const [before, after] = [from.discriminator, to.discriminator];
  const what = describeSpot(spot);
  const [fromField, toField] = [before?.child('propertyName').text, after?.child('propertyName').text];
  if (fromField !== toField) {
    const only = fromField === undefined ? toField : toField === undefined ? fromField : undefined;
    if (only !== undefined && isSaidByConstants(from, to, only)) return;
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
