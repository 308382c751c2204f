import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';

/** String formats that hey-api prints, or can print, as another type than string. */
const otherFormats: unknown[] = ['binary', 'date', 'date-time', 'typeid'];

/** Whether the members of a union are known words and any string. */
export function isOpenEnum(plugin: PluginInstance, members: readonly IR.SchemaObject[]): boolean {
  return members.some(isAnyString) && members.some((member) => isWords(plugin, member));
}

export function isAnyString(schema: IR.SchemaObject): boolean {
  return schema.type === 'string' && schema.const === undefined && !otherFormats.includes(schema.format);
}

/** Whether a schema lists words: an enum or a constant of strings, a reference to one, or a union with one. */
function isWords(
  plugin: PluginInstance,
  schema: IR.SchemaObject,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return false;
    const target = plugin.context.resolveIrRef<IR.SchemaObject>(schema.$ref);
    return isWords(plugin, target, new Set([...seen, schema.$ref]));
  }
  if (typeof schema.const === 'string') return true;
  if (schema.logicalOperator === 'and' || schema.type === 'tuple' || schema.type === 'array') return false;
  return (schema.items ?? []).some((item) => isWords(plugin, item, seen));
}
