import type { Place } from '@runspec/spec-lint';
import { mergeShapes } from './merge-shapes.ts';
import { readUnion } from './read-union.ts';
import { anyShape, type Keyword, type Shape } from './shape.ts';

/** Keywords that are for people, or are read elsewhere. All others are compared. */
const notCompared = new Set([
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'nullable', 'enum', 'const', 'discriminator'],
  ...['properties', 'required', 'items', 'additionalProperties'],
  ...[
    'title',
    'description',
    'example',
    'examples',
    'externalDocs',
    '$comment',
    'deprecated',
    'readOnly',
    'writeOnly',
    'xml',
  ],
]);
/** Values that rule nothing out, as JSON. */
const idle: Readonly<Record<string, readonly string[]>> = {
  minLength: ['0'],
  minItems: ['0'],
  minProperties: ['0'],
  uniqueItems: ['false'],
  not: ['false'],
  propertyNames: ['true', '{}'],
  patternProperties: ['{}'],
  unevaluatedProperties: ['true', '{}'],
  unevaluatedItems: ['true', '{}'],
  dependentRequired: ['{}'],
  dependentSchemas: ['{}'],
};

/** Reads what stands at the places, all of which hold. References that run in a circle add nothing. */
export function readShape(places: readonly Place[], seen: readonly string[] = []): Shape {
  const [first, ...others] = places.map((place) => readOne(place, seen));
  if (!first) throw new Error('A shape is read from at least one place.');
  return others.reduce(mergeShapes, first);
}

function readOne(place: Place, seen: readonly string[]): Shape {
  if (place.value === false) return { ...anyShape(place), types: new Set(), nullable: false };
  if (seen.includes(place.ref)) return anyShape(place);
  const trail = [...seen, place.ref];
  const target = place.child('$ref').text;
  const parts = [
    readOwn(place),
    ...(target === undefined ? [] : [readShape([place.resolve(target)], trail)]),
    ...place
      .child('allOf')
      .items()
      .map((part) => readShape([part], trail)),
    ...['anyOf', 'oneOf']
      .map((key) => place.child(key).items())
      .filter((members) => members.length > 0)
      .map((members) => readUnion(place, members, (member) => readShape([member], trail))),
  ];
  return parts.reduce(mergeShapes);
}

/** What the keywords of the schema itself say. */
function readOwn(place: Place): Shape {
  const fields = new Map(
    place
      .child('properties')
      .members()
      .map(([name, field]) => [name, [field]]),
  );
  const required = new Map(
    place
      .child('required')
      .items()
      .map((item) => [String(item.value), item] as const),
  );
  const listed = readWords(place);
  const types = readTypes(place, listed, fields.size > 0);
  const closed = listed && new Map([...listed].filter(([word]) => word !== 'null'));
  const extra = place.child('additionalProperties');
  const items = place.child('items');
  const discriminator = place.child('discriminator');
  return {
    ...anyShape(place),
    nullable: isNullable(place, types !== undefined, listed),
    ...(types ? { types: new Set([...types].filter((type) => type !== 'null')) } : {}),
    ...(closed && closed.size > 0 ? { words: closed } : {}),
    keywords: readKeywords(place),
    fields,
    required,
    ...(items.exists ? { items: [items] } : {}),
    ...(extra.exists ? { extra: { place: extra, schema: readExtra(extra) } } : {}),
    ...(discriminator.isObject ? { discriminator } : {}),
  };
}

function readExtra(place: Place): boolean | readonly Place[] {
  if (typeof place.value === 'boolean') return place.value;
  return place.members().length === 0 ? true : [place];
}

function readWords(place: Place): Map<string, Keyword> | undefined {
  const constant = place.child('const');
  const list = constant.exists ? [constant] : place.child('enum').items();
  if (list.length === 0) return undefined;
  return new Map(list.map((item) => [JSON.stringify(item.value), { value: item.value, place: item }]));
}

/** The types that are given, or that follow from what else is given. */
function readTypes(
  place: Place,
  words: Map<string, Keyword> | undefined,
  hasFields: boolean,
): Set<string> | undefined {
  const { value } = place.child('type');
  if (typeof value === 'string') return new Set([value]);
  if (Array.isArray(value)) return new Set(value.map(String));
  if (words) return new Set([...words.values()].map((word) => typeOf(word.value)));
  if (hasFields || place.child('additionalProperties').isObject) return new Set(['object']);
  return place.child('items').isObject ? new Set(['array']) : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isNullable(place: Place, typed: boolean, words: Map<string, Keyword> | undefined): boolean {
  const { value } = place.child('type');
  if (place.child('nullable').value === true) return true;
  if (words && !words.has('null')) return false;
  if (Array.isArray(value) || value === 'null')
    return value === 'null' || (value as unknown[]).includes('null');
  return value === undefined && (!typed || Boolean(words?.has('null')));
}

function readKeywords(place: Place): Map<string, Keyword> {
  const keywords = new Map<string, Keyword>();
  for (const [key, child] of place.members()) {
    if (notCompared.has(key) || key.startsWith('x-')) continue;
    if (idle[key]?.includes(JSON.stringify(child.value))) continue;
    // OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum: 0`.
    const limit = key.startsWith('exclusive') && typeof child.value === 'boolean' ? lowered(key) : undefined;
    if (limit === undefined) keywords.set(key, { value: child.value, place: child });
    else if (child.value === true) keywords.set(key, { value: place.child(limit).value, place: child });
  }
  return keywords;
}

const lowered = (key: string): string => (key === 'exclusiveMinimum' ? 'minimum' : 'maximum');
