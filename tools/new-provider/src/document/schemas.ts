import { entriesOf, itemsOf, type JsonObject, textsOf } from './json-object.ts';
import { follow } from './references.ts';

/** The schema and all that `allOf`, `anyOf` and `oneOf` put in its place, each `$ref` followed. */
export function variantsOf(
  document: JsonObject,
  schema: unknown,
  seen: Set<JsonObject> = new Set(),
): JsonObject[] {
  const target = follow(document, schema);
  if (seen.has(target)) return [];
  seen.add(target);
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => itemsOf(target[keyword]));
  return [target, ...members.flatMap((member) => variantsOf(document, member, seen))];
}

/** The properties of an object schema, those of its parts included, as they stand. */
export function propertiesOf(document: JsonObject, schema: unknown): Map<string, unknown> {
  return new Map(variantsOf(document, schema).flatMap((variant) => entriesOf(variant['properties'])));
}

/** The JSON types that a schema takes, `null` among them; none if it does not say. */
export function typesOf(document: JsonObject, schema: unknown): Set<string> {
  return new Set(
    variantsOf(document, schema).flatMap(({ type }) => (typeof type === 'string' ? [type] : textsOf(type))),
  );
}

/** The words that a schema lists, none if it lists none. */
export function wordsOf(document: JsonObject, schema: unknown): string[] {
  return variantsOf(document, schema).flatMap((variant) => textsOf(variant['enum']));
}

/** Whether both come to the same schema object. */
export const isSame = (document: JsonObject, one: unknown, other: unknown): boolean =>
  variantsOf(document, one).some((variant) => variant === follow(document, other));
