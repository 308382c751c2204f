import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import { isOpenEnum } from './is-open-enum.ts';

/** Whether an open enum stands anywhere in a schema or in what it refers to. */
export function hasOpenEnum(
  plugin: PluginInstance,
  schema: IR.SchemaObject,
  seen: Set<string> = new Set(),
): boolean {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return false;
    seen.add(schema.$ref);
    const target = plugin.context.resolveIrRef<IR.SchemaObject | IR.RequestBodyObject>(schema.$ref);
    return hasOpenEnum(plugin, isRequestBody(target) ? target.schema : target, seen);
  }
  const {
    additionalProperties,
    items = [],
    logicalOperator,
    properties = {},
    patternProperties = {},
    type,
  } = schema;
  const isUnion = logicalOperator !== 'and' && type !== 'array' && type !== 'tuple';
  if (isUnion && isOpenEnum(plugin, items)) return true;
  const parts = [...items, ...Object.values(properties), ...Object.values(patternProperties)];
  if (additionalProperties) parts.push(additionalProperties);
  return parts.some((part) => hasOpenEnum(plugin, part, seen));
}

function isRequestBody(target: IR.SchemaObject | IR.RequestBodyObject): target is IR.RequestBodyObject {
  return 'schema' in target && typeof target.schema === 'object';
}
