import { sameValue } from './same-value.ts';
import type { Keyword, Shape } from './shape.ts';

/** What happened; `within` where that is told by the schemas in the keyword. */
export type ConstraintStep =
  | 'constraint-widened'
  | 'constraint-narrowed'
  | 'extra-fields-allowed'
  | 'extra-fields-refused'
  | 'extra-fields-unread'
  | 'keyword-changed'
  | 'within';

/** Each rules something out, so one more narrows and one less widens. */
const narrowing = new Set([
  ...['propertyNames', 'contains', 'not', 'dependentRequired', 'dependentSchemas', 'dependencies'],
  ...['if', 'then', 'else', 'unevaluatedProperties', 'unevaluatedItems', 'patternProperties', 'prefixItems'],
]);
/** Keywords that hold one schema, which lets less through where that schema does. */
const schemas = new Set([
  'propertyNames',
  'contains',
  'unevaluatedProperties',
  'unevaluatedItems',
  'then',
  'else',
]);

/** Whether a keyword rules something out with the help of other schemas. */
export function isConstraint(key: string): boolean {
  return narrowing.has(key);
}

/** What a change of such a keyword does to what is let through, as far as that can be told without knowing all values. */
export function constraintStep(
  key: string,
  before: Keyword | undefined,
  after: Keyword | undefined,
  from: Shape,
  to: Shape,
): ConstraintStep {
  if (key === 'patternProperties' && !(before && after)) return compareNamed(after !== undefined, from, to);
  if (isEntangled(key, from) || isEntangled(key, to)) return 'keyword-changed';
  if (!before || !after) return after ? 'constraint-narrowed' : 'constraint-widened';
  if (schemas.has(key)) return 'within';
  return key === 'dependentRequired' ? compareLists(before.value, after.value) : 'keyword-changed';
}

/** `patternProperties` that came or went: where nothing else may come, they let something in; elsewhere they say of what type it is. */
function compareNamed(isNew: boolean, from: Shape, to: Shape): ConstraintStep {
  const extras = [from, to].map(({ extra }) => extra?.schema);
  if (extras.every((extra) => extra === false))
    return isNew ? 'extra-fields-allowed' : 'extra-fields-refused';
  if (extras.some((extra) => extra !== undefined && extra !== true)) return 'keyword-changed';
  return isNew ? 'constraint-narrowed' : 'extra-fields-unread';
}

/** Whether what a keyword does depends on another one that stands beside it. */
function isEntangled(key: string, { extra, items, keywords }: Shape): boolean {
  if (key === 'patternProperties') return extra !== undefined && extra.schema !== true;
  if (key === 'prefixItems') return items !== undefined;
  return key === 'contains' && (keywords.has('minContains') || keywords.has('maxContains'));
}

/** `dependentRequired`: more fields that must be there, or more that ask for them, is narrower. */
function compareLists(before: unknown, after: unknown): ConstraintStep {
  const [old, now] = [toPairs(before), toPairs(after)];
  if (sameValue([...old].sort(), [...now].sort())) return 'within';
  if (old.every((pair) => now.includes(pair))) return 'constraint-narrowed';
  return now.every((pair) => old.includes(pair)) ? 'constraint-widened' : 'keyword-changed';
}

function toPairs(value: unknown): string[] {
  return Object.entries(Object(value) as Record<string, unknown>).flatMap(([name, needed]) =>
    Array.isArray(needed) ? needed.map((other) => JSON.stringify([name, other])) : [],
  );
}
