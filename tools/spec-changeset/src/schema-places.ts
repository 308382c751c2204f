import { canonicalPlace } from './canonical-place.ts';
import { child, formatPointer, parsePointer, valueAt } from './json-pointer.ts';

const combiners = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * The places in a document that describe a field of a value: its entry in `properties`, and the schemas that this refers to.
 * @param schema - JSON Pointer of the schema of the value.
 * @param field - tokens from the value to the field; `*` is any item or any value of a map.
 */
export function schemaPlaces(document: unknown, schema: string, field: readonly string[]): string[] {
  let schemas = alternatives(document, [schema]);
  let entries: string[] = [];
  for (const token of field) {
    entries = schemas.flatMap((place) => membersNamed(document, place, token));
    schemas = alternatives(document, entries);
  }
  return [...new Set([...entries, ...schemas])];
}

/** The schemas themselves and all that they are put together from. */
function alternatives(document: unknown, schemas: readonly string[]): string[] {
  const seen = new Set<string>();
  const add = (pointer: string): void => {
    const place = canonicalPlace(document, pointer);
    if (seen.has(place)) return;
    seen.add(place);
    const value = valueAt(document, parsePointer(place));
    for (const combiner of combiners) {
      const members = child(value, combiner);
      if (Array.isArray(members)) for (const index of members.keys()) add(`${place}/${combiner}/${index}`);
    }
  };
  for (const schema of schemas) add(schema);
  return [...seen];
}

function membersNamed(document: unknown, schema: string, token: string): string[] {
  const tokens = parsePointer(schema);
  const value = valueAt(document, tokens);
  if (child(child(value, 'properties'), token) !== undefined)
    return [formatPointer([...tokens, 'properties', token])];
  const rest = ['items', 'additionalProperties'].filter((key) => typeof child(value, key) === 'object');
  // A map's keys are data: any name may be asked for. An object with fields of its own has no others to read.
  const isMap = child(value, 'properties') === undefined;
  return rest
    .filter((key) => (key === 'items' ? token === '*' : isMap))
    .map((key) => formatPointer([...tokens, key]));
}
