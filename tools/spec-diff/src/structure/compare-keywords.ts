import type { Comparison } from './comparison.ts';
import { sameValue } from './same-value.ts';
import type { SchemaRule } from './schema-rules.ts';
import type { Keyword } from './shape.ts';
import { describeSpot } from './spot.ts';

type Direction = 'widened' | 'narrowed' | 'changed';

const lower = new Set([
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'minProperties',
  'minContains',
]);
const upper = new Set([
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
  'maxProperties',
  'maxContains',
]);
const otherBounds = new Set(['multipleOf', 'pattern', 'uniqueItems']);
const formats = new Set(['format', 'contentEncoding', 'contentMediaType']);
/** Each format is within those that follow it. */
const widths = [
  ['int32', 'int64'],
  ['float', 'double'],
];

/** Compares bounds, patterns, formats and defaults; of other keywords it is only seen that they differ. */
export function compareKeywords({ from, to, spot, recorder }: Comparison): void {
  const what = describeSpot(spot);
  for (const key of new Set([...from.keywords.keys(), ...to.keywords.keys()])) {
    const before = from.keywords.get(key);
    const after = to.keywords.get(key);
    if (before && after && sameValue(before.value, after.value)) continue;
    const rule = ruleOf(key, before, after);
    recorder.schema(rule, spot, {
      from: before?.place,
      to: after?.place,
      message: `${key} of ${what} ${describeStep(before, after)}`,
    });
  }
}

function ruleOf(key: string, before: Keyword | undefined, after: Keyword | undefined): SchemaRule {
  if (key === 'default') return before ? (after ? 'default-changed' : 'default-gone') : 'default-added';
  if (formats.has(key)) return `format-${direction(key, before, after)}`;
  if (lower.has(key) || upper.has(key) || otherBounds.has(key))
    return `bound-${direction(key, before, after)}`;
  return 'keyword-changed';
}

function direction(key: string, before: Keyword | undefined, after: Keyword | undefined): Direction {
  if (!before || !after) return after ? 'narrowed' : 'widened';
  const step = Number(after.value) - Number(before.value);
  if (lower.has(key)) return step > 0 ? 'narrowed' : 'widened';
  if (upper.has(key)) return step < 0 ? 'narrowed' : 'widened';
  if (key === 'multipleOf') {
    const ratio = Number(after.value) / Number(before.value);
    return Number.isInteger(ratio) ? 'narrowed' : Number.isInteger(1 / ratio) ? 'widened' : 'changed';
  }
  const width = widths.find(
    (names) => names.includes(String(before.value)) && names.includes(String(after.value)),
  );
  if (width)
    return width.indexOf(String(after.value)) > width.indexOf(String(before.value)) ? 'widened' : 'narrowed';
  return 'changed';
}

function describeStep(before: Keyword | undefined, after: Keyword | undefined): string {
  if (!before) return `is ${show(after?.value)} now, there was none`;
  return after
    ? `changed from ${show(before.value)} to ${show(after.value)}`
    : `(${show(before.value)}) is gone`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
