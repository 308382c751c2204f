import { boundKeywords, compareBounds } from './compare-bounds.ts';
import type { Comparison } from './comparison.ts';
import { constraintStep, isConstraint } from './constraints.ts';
import { listValues } from './merge-shapes.ts';
import { sameMeaning, sameValue } from './same-value.ts';
import type { SchemaRule } from './schema-rules.ts';
import type { Keyword } from './shape.ts';
import { describeSpot, inside } from './spot.ts';

type Direction = 'widened' | 'narrowed' | 'changed';

const lower = new Set(['minLength', 'minItems', 'minProperties', 'minContains']);
const upper = new Set(['maxLength', 'maxItems', 'maxProperties', 'maxContains']);
const otherBounds = new Set(['multipleOf', 'pattern', 'uniqueItems']);
const formats = new Set(['format', 'contentEncoding', 'contentMediaType']);
/** Formats that a format is within. */
const wider: Readonly<Record<string, readonly string[]>> = {
  int32: ['int64'],
  float: ['double'],
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
};

/** Compares bounds, patterns, formats and defaults; of other keywords it is only seen that they differ. */
export function compareKeywords(comparison: Comparison): void {
  const { from, to, spot, recorder, compare } = comparison;
  const what = describeSpot(spot);
  compareBounds(comparison);
  for (const key of new Set([...from.keywords.keys(), ...to.keywords.keys()])) {
    if (boundKeywords.has(key)) continue;
    for (const pair of pairValues(key, from.keywords.get(key), to.keywords.get(key)))
      compareKeyword(key, pair);
  }

  function compareKeyword(key: string, [before, after]: KeywordPair): void {
    const step = isConstraint(key) ? constraintStep(key, before, after, from, to) : undefined;
    if (step === 'within') {
      // The types show nothing of it.
      const at = { ...inside(spot, key), untyped: true };
      if (before && after) compare([before.place], [after.place], at);
      return;
    }
    const rule = step ?? ruleOf(key, before, after);
    recorder.schema(rule, spot, {
      from: before?.place,
      to: after?.place,
      message: `${key} of ${what} ${describeStep(before, after)}`,
    });
  }
}

type KeywordPair = readonly [before: Keyword | undefined, after: Keyword | undefined];

/** The values that only one version has, side by side: what is left when those that both have are taken out. */
function pairValues(key: string, from: Keyword | undefined, to: Keyword | undefined): KeywordPair[] {
  const isSame = isConstraint(key) ? sameMeaning : sameValue;
  const [before, after] = [from, to].map((keyword) => (keyword ? listValues(keyword) : []));
  if (!before || !after) return [];
  const lacks = (list: readonly Keyword[], { value }: Keyword): boolean =>
    !list.some((other) => isSame(other.value, value));
  const gone = before.filter((keyword) => lacks(after, keyword));
  const added = after.filter((keyword) => lacks(before, keyword));
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, index) => [
    gone[index],
    added[index],
  ]);
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
  const [old, now] = [String(before.value), String(after.value)];
  if (wider[old]?.includes(now)) return 'widened';
  if (wider[now]?.includes(old)) return 'narrowed';
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
