import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';

/** A place in a reply, as the document describes it. */
export interface ReplyPlace {
  /** The keys that lead there. */
  readonly keys: readonly string[];
  /** Whether each step, the reply itself first, may be absent or null. */
  readonly mayLack: readonly boolean[];
  readonly schema: IR.SchemaObject;
}

/** Follows a JSON Pointer through the schema of a reply; undefined if it leads to nothing that is described. */
export function findPlace(
  plugin: PluginInstance,
  reply: { schema: IR.SchemaObject; mayLack: boolean },
  pointer: string,
): ReplyPlace | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let found: Found | undefined = present(plugin, reply.schema);
  const mayLack = [reply.mayLack || found.mayLack];
  for (const key of keys) {
    found = member(plugin, found.schema, key);
    if (!found) return;
    mayLack.push(found.mayLack);
  }
  return { keys, mayLack, schema: found.schema };
}

interface Found {
  schema: IR.SchemaObject;
  mayLack: boolean;
}

/** A schema without references, and without the null beside it. */
function present(plugin: PluginInstance, schema: IR.SchemaObject): Found {
  if (schema.$ref) return present(plugin, plugin.context.resolveIrRef<IR.SchemaObject>(schema.$ref));
  if (schema.logicalOperator !== 'or') return { schema, mayLack: false };
  const others = schema.items?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = others;
  if (!only || others.length > 1) return { schema, mayLack: false };
  return { schema: present(plugin, only).schema, mayLack: true };
}

function member(plugin: PluginInstance, schema: IR.SchemaObject, key: string): Found | undefined {
  const property = schema.properties?.[key];
  if (property) {
    const found = present(plugin, property);
    return { ...found, mayLack: found.mayLack || !schema.required?.includes(key) };
  }
  if (schema.logicalOperator !== 'and') return;
  const parts =
    schema.items?.flatMap((part) => member(plugin, present(plugin, part).schema, key) ?? []) ?? [];
  const [first] = parts;
  return first && { ...first, mayLack: parts.every(({ mayLack }) => mayLack) };
}
