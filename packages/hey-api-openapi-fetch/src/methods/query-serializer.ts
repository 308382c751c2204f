import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import type { Wire } from '../runtime/wire.ts';
import type { Operation } from '../spec/model.ts';
import { warn } from '../warn.ts';

type Serializer = NonNullable<Wire['querySerializer']>;

/**
 * How the arrays and objects of a query are written, where it is not how openapi-fetch writes arrays unless told
 * otherwise (a parameter per item). openapi-fetch has one style per request for all arrays, and one for all objects.
 */
export function querySerializer(plugin: PluginInstance, { ir }: Operation): Serializer | undefined {
  const parameters = Object.values(ir.parameters?.query ?? {});
  const arrays = parameters.filter(({ schema }) => hasType(plugin, schema, ['array', 'tuple']));
  const objects = parameters.filter(({ schema }) => hasType(plugin, schema, ['object']));
  for (const group of [arrays, objects]) warnOfMixedStyles(plugin, ir, group);

  const array = arrays.flatMap(({ style, explode }): NonNullable<Serializer['array']>[] =>
    style === 'spaceDelimited' || style === 'pipeDelimited' || (style === 'form' && !explode)
      ? [{ style, explode }]
      : [],
  )[0];
  const object = objects.flatMap(({ style, explode }): NonNullable<Serializer['object']>[] =>
    style === 'form' || style === 'deepObject' ? [{ style, explode }] : [],
  )[0];
  return array || object ? { ...(array && { array }), ...(object && { object }) } : undefined;
}

function warnOfMixedStyles(
  plugin: PluginInstance,
  ir: IR.OperationObject,
  group: IR.ParameterObject[],
): void {
  const styles = new Set(group.map(({ style, explode }) => `${style}, explode: ${explode}`));
  if (styles.size < 2) return;
  const names = group.map(({ name }) => name).join(', ');
  warn(
    plugin,
    `${ir.method} ${ir.path}`,
    `the query parameters ${names} are written in one style, not in ${styles.size}`,
  );
}

/** Whether a schema, or one of the schemas that it is made of, has one of the types. */
function hasType(
  plugin: PluginInstance,
  schema: IR.SchemaObject,
  types: IR.SchemaObject['type'][],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return false;
    const target = plugin.context.resolveIrRef<IR.SchemaObject>(schema.$ref);
    return hasType(plugin, target, types, new Set([...seen, schema.$ref]));
  }
  if (schema.type) return types.includes(schema.type);
  return (schema.items ?? []).some((item) => hasType(plugin, item, types, seen));
}
