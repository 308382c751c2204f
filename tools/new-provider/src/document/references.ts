import { isObject, type JsonObject } from './json-object.ts';

/** What a reference within the document leads to, `undefined` if nowhere. */
export function resolve(document: JsonObject, ref: string): unknown {
  if (ref === '#') return document;
  if (!ref.startsWith('#/')) return undefined;
  return ref
    .slice(2)
    .split('/')
    .map((segment) => decode(segment).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => {
      const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
      return isOwn ? (value as JsonObject)[key] : undefined;
    }, document);
}

/** The object that stands here, or that its `$ref` leads to, through any number of them; an empty one for anything else. */
export function follow(document: JsonObject, value: unknown): JsonObject {
  let found = value;
  for (let step = 0; step < 100 && isObject(found); step += 1) {
    const ref = found['$ref'];
    if (typeof ref !== 'string') return found;
    found = resolve(document, ref);
  }
  return {};
}

/** Keywords whose value is data of the API: a `$ref` in there is no reference. */
const DATA: ReadonlySet<string> = new Set(['example', 'value', 'default', 'const', 'enum']);

/** Every object with a `$ref`, with the keys that lead to it. */
export function* references(
  value: unknown,
  keys: readonly (string | number)[] = [],
): Generator<{ holder: JsonObject; ref: string; keys: readonly (string | number)[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* references(item, [...keys, index]);
  } else if (isObject(value)) {
    const ref = value['$ref'];
    if (typeof ref === 'string') yield { holder: value, ref, keys };
    const isNameMap = ['properties', 'schemas', 'patternProperties'].includes(String(keys.at(-1)));
    for (const [key, member] of Object.entries(value)) {
      if (isNameMap || !DATA.has(key)) yield* references(member, [...keys, key]);
    }
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
