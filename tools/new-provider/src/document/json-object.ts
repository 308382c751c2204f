/** An object of a parsed document. What is in it is not known. */
export interface JsonObject {
  [key: string]: unknown;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is an object, else an empty one that belongs to nothing: for reading. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The members of an object, none of anything else. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];

/** The items of an array, none of anything else. */
export const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The strings of an array. */
export const textsOf = (value: unknown): string[] =>
  itemsOf(value).filter((item): item is string => typeof item === 'string');

/** The object under a key, made if there is none: for writing. */
export function childOf(owner: JsonObject, key: string): JsonObject {
  const found = owner[key];
  if (isObject(found)) return found;
  const made: JsonObject = {};
  owner[key] = made;
  return made;
}
