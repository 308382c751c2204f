import type { Place } from './place.ts';

/** Keywords whose value is data of the API and not part of the description. */
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'value']);

/** Keywords whose value maps names of somebody's choice: a property may be called `example`, a response `default`. */
const NAME_MAPS: ReadonlySet<string> = new Set([
  '$defs',
  'callbacks',
  'content',
  'dependentSchemas',
  'encoding',
  'examples',
  'headers',
  'links',
  'mapping',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** Every object of the description, where it stands. What is inside of examples is left out. */
export function* objects(place: Place, isNameMap = false): Generator<Place> {
  for (const item of place.items()) yield* objects(item);
  if (!place.isObject) return;
  if (!isNameMap) yield place;
  for (const [key, member] of place.members()) {
    if (isNameMap) yield* objects(member);
    else if (!isData(key, member)) yield* objects(member, NAME_MAPS.has(key));
  }
}

function isData(key: string, member: Place): boolean {
  // A schema's `examples` is an array of values; a media type's is a map of Example Objects.
  const listsValues = key === 'examples' && Array.isArray(member.value);
  return DATA.has(key) || listsValues;
}
