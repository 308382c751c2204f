import { type Place, segments } from './place.ts';

const COMBINATORS = ['allOf', 'anyOf', 'oneOf'] as const;
const SCHEMAS = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'contains',
  'not',
  'if',
  'then',
  'else',
];
const SCHEMA_LISTS = [...COMBINATORS, 'prefixItems'];
const SCHEMA_MAPS = ['properties', 'patternProperties', 'dependentSchemas'];

/** The schema and all that `allOf`, `anyOf` and `oneOf` put in its place, each `$ref` followed. */
export function variants(schema: Place, seen: Set<string> = new Set()): Place[] {
  const target = schema.follow();
  if (seen.has(target.ref)) return [];
  seen.add(target.ref);
  const members = COMBINATORS.flatMap((keyword) => target.child(keyword).items());
  return [target, ...members.flatMap((member) => variants(member, seen))];
}

/** Whether the schema takes values of the JSON type. */
export function takes(schema: Place, type: string): boolean {
  return variants(schema).some((variant) => [variant.child('type').value].flat().includes(type));
}

/** The schema of what a JSON Pointer leads to within a value of the schema. */
export function schemaOf(schema: Place, pointer: string): Place | undefined {
  return segments(pointer).reduce<Place | undefined>(
    (place, key) => place && step(place, key),
    schema.follow(),
  );
}

function step(schema: Place, key: string): Place | undefined {
  for (const variant of variants(schema)) {
    const property = variant.child('properties').child(key);
    if (property.exists) return property.follow();
    if (/^\d+$/.test(key) && variant.child('items').exists) return variant.child('items').follow();
  }
  return undefined;
}

/**
 * Where a value of the schema holds a value of the target: the JSON Pointer of the first such property, `''` if it
 * is the value itself, `undefined` if there is none.
 */
export function pointerTo(target: Place, schema: Place, seen: Set<string> = new Set()): string | undefined {
  const places = variants(schema, seen);
  if (places.some((place) => place.ref === target.ref)) return '';
  for (const [key, property] of places.flatMap((place) => place.child('properties').members())) {
    const rest = pointerTo(target, property, seen);
    if (rest !== undefined) return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${rest}`;
  }
  return undefined;
}

/** The schemas directly below a schema, as they stand. */
export function subschemas(schema: Place): Place[] {
  return [
    ...SCHEMAS.map((keyword) => schema.child(keyword)).filter((place) => place.isObject),
    ...SCHEMA_LISTS.flatMap((keyword) => schema.child(keyword).items()),
    ...SCHEMA_MAPS.flatMap((keyword) =>
      schema
        .child(keyword)
        .members()
        .map(([, place]) => place),
    ),
  ];
}
