import { entriesOf, isObject, itemsOf, type JsonObject } from './json-object.ts';

/**
 * Says in 3.1's way what is left of 3.0's `nullable` after the upgrade: where a schema has no type of its own, as with `allOf` and one
 * reference, or with nothing at all.
 */
export function settleNullable(value: unknown, isNameMap = false): void {
  if (Array.isArray(value)) for (const item of value) settleNullable(item);
  if (!isObject(value)) return;
  for (const [key, member] of entriesOf(value)) {
    const isData = ['example', 'value', 'default', 'const', 'enum'].includes(key) && !isNameMap;
    if (!isData)
      settleNullable(member, ['properties', 'schemas', 'patternProperties'].includes(key) && !isNameMap);
  }
  if (isNameMap || typeof value['nullable'] !== 'boolean') return;
  if (value['nullable']) takeNull(value);
  delete value['nullable'];
}

function takeNull(schema: JsonObject): void {
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null))
    schema['enum'] = [...schema['enum'], null];
  if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null'];
  const alternatives = ['anyOf', 'oneOf'].find((keyword) => Array.isArray(schema[keyword]));
  if (alternatives) {
    schema[alternatives] = [...itemsOf(schema[alternatives]), { type: 'null' }];
    return;
  }
  for (const keyword of ['allOf', '$ref']) {
    if (schema[keyword] === undefined) continue;
    schema['anyOf'] = [{ [keyword]: schema[keyword] }, { type: 'null' }];
    delete schema[keyword];
    return;
  }
}
