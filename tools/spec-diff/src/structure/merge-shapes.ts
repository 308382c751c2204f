import type { Place } from '@runspec/spec-lint';
import { sameValue } from './same-value.ts';
import { anyShape, type Keyword, type Shape } from './shape.ts';

/** The shape of what has to satisfy both. The first one's place is kept. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const types = a.types && b.types ? new Set(overlap(a.types, b.types)) : (a.types ?? b.types);
  const words = mergeWords(a, b);
  const items = [...(a.items ?? []), ...(b.items ?? [])];
  const extra = mergeExtra(a.extra, b.extra);
  const members = a.members ?? b.members;
  const otherUnions = [
    ...(a.otherUnions ?? []),
    ...(a.members && b.members ? [unionOf(b, b.members)] : []),
    ...(b.otherUnions ?? []),
  ];
  const discriminator = a.discriminator ?? b.discriminator;
  return {
    place: a.place,
    nullable: a.nullable && b.nullable,
    open: Boolean(words) && [a, b].every((shape) => !shape.words || shape.open),
    keywords: mergeKeywords(a.keywords, b.keywords),
    fields: mergeFields(a.fields, b.fields),
    required: new Map([...a.required, ...b.required]),
    ...(types ? { types } : {}),
    ...(words ? { words } : {}),
    ...(items.length > 0 ? { items } : {}),
    ...(extra ? { extra } : {}),
    ...(members ? { members } : {}),
    ...(otherUnions.length > 0 ? { otherUnions } : {}),
    ...(discriminator ? { discriminator } : {}),
  };
}

/** Nothing of a shape but its union. */
function unionOf({ place, discriminator }: Shape, members: readonly Place[]): Shape {
  return { ...anyShape(place), members, ...(discriminator ? { discriminator } : {}) };
}

/** The types that are in both; `integer` is in `number`. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const has = (types: ReadonlySet<string>, type: string): boolean =>
    types.has(type) || (type === 'integer' && types.has('number'));
  return [...new Set([...a, ...b])].filter((type) => has(a, type) && has(b, type));
}

function mergeWords(a: Shape, b: Shape): Shape['words'] {
  if (!a.words || !b.words) return a.words ?? b.words;
  // A closed list rules; of two open ones, both are known words.
  if (a.open && b.open) return new Map([...a.words, ...b.words]);
  if (a.open !== b.open) return a.open ? b.words : a.words;
  return new Map([...a.words].filter(([word]) => b.words?.has(word)));
}

function mergeExtra(a: Shape['extra'], b: Shape['extra']): Shape['extra'] {
  if (!a || !b) return a ?? b;
  if (a.schema === false || b.schema === true) return a;
  if (b.schema === false || a.schema === true) return b;
  return { place: a.place, schema: [...a.schema, ...b.schema] };
}

const stricterNumber: Readonly<Record<string, (a: number, b: number) => boolean>> = Object.fromEntries([
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map((key) => [
    key,
    (a: number, b: number) => a > b,
  ]),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map((key) => [
    key,
    (a: number, b: number) => a < b,
  ]),
]);

function mergeKeywords(a: Shape['keywords'], b: Shape['keywords']): Shape['keywords'] {
  const merged = new Map<string, Keyword>(a);
  for (const [key, keyword] of b) {
    const known = merged.get(key);
    merged.set(key, known ? mergeKeyword(key, known, keyword) : keyword);
  }
  return merged;
}

/** Of two numbers, the stricter one; of two defaults, the nearer one; of anything else, both hold. */
function mergeKeyword(key: string, a: Keyword, b: Keyword): Keyword {
  const isStricter = stricterNumber[key];
  if (isStricter) return isStricter(Number(a.value), Number(b.value)) ? a : b;
  if (key === 'default') return a;
  const known = listValues(a);
  const others = listValues(b).filter(({ value }) => !known.some((one) => sameValue(one.value, value)));
  return others.length > 0 ? { ...a, others: [...(a.others ?? []), ...others] } : a;
}

/** All values of a keyword that hold together. */
export function listValues({ others = [], ...first }: Keyword): readonly Keyword[] {
  return [first, ...others];
}

function mergeFields(a: Shape['fields'], b: Shape['fields']): Shape['fields'] {
  const merged = new Map(a);
  for (const [name, places] of b) merged.set(name, [...(merged.get(name) ?? []), ...places]);
  return merged;
}
