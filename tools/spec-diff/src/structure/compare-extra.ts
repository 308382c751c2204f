import type { Place } from '@runspec/spec-lint';
import type { Comparison } from './comparison.ts';
import type { SchemaRule } from './schema-rules.ts';
import type { Shape } from './shape.ts';
import { describeSpot, inside } from './spot.ts';

type Extra = 'unsaid' | 'any' | 'none' | 'typed';

/** What a change of `additionalProperties` is, from and to. What is not said allows anything, but gives no type to read it by. */
const rules: Readonly<Record<Extra, Readonly<Partial<Record<Extra, SchemaRule>>>>> = {
  unsaid: { any: 'extra-fields-allowed', none: 'extra-fields-refused', typed: 'extra-fields-narrowed' },
  any: { unsaid: 'extra-fields-unread', none: 'extra-fields-refused', typed: 'extra-fields-narrowed' },
  none: { unsaid: 'extra-fields-allowed', any: 'extra-fields-allowed', typed: 'extra-fields-allowed' },
  typed: { unsaid: 'extra-fields-widened', any: 'extra-fields-widened', none: 'extra-fields-refused' },
};

/** Compares `additionalProperties`. */
export function compareExtra({ from, to, spot, recorder, compare }: Comparison): void {
  const [before, after] = [placesOf(from), placesOf(to)];
  if (before && after) {
    compare(before, after, inside(spot, '{}'));
    return;
  }
  const rule = rules[extraOf(from)][extraOf(to)];
  if (!rule) return;
  recorder.schema(rule, spot, {
    from: from.extra?.place ?? from.place,
    to: to.extra?.place ?? to.place,
    before: describe(extraOf(from)),
    after: describe(extraOf(to)),
    message: `fields of ${describeSpot(spot)} beside those listed: ${describe(extraOf(from))} before, ${describe(extraOf(to))} now`,
  });
}

function extraOf({ extra }: Shape): Extra {
  if (!extra) return 'unsaid';
  return extra.schema === true ? 'any' : extra.schema === false ? 'none' : 'typed';
}

function placesOf({ extra }: Shape): readonly Place[] | undefined {
  return typeof extra?.schema === 'object' ? extra.schema : undefined;
}

const describe = (extra: Extra): string =>
  ({ unsaid: 'not spoken of', any: 'anything', none: 'none', typed: 'of one type' })[extra];
