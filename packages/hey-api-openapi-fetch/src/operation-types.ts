import type { IR } from '@hey-api/openapi-ts';
import { $ } from '@hey-api/openapi-ts';
import type { TypeNode } from './nodes/member-nodes.ts';
import type { PluginInstance } from './options.ts';
import type { Operation } from './spec/model.ts';

/** The types that @hey-api/typescript prints for an operation, by what they are called in its options. */
type Role = 'data' | 'errors' | 'response' | 'responses';

/** A reference to one of hey-api's types of an operation, if it printed that; whoever prints the reference imports it. */
export function findOperationType(
  plugin: PluginInstance,
  { id }: IR.OperationObject,
  role: Role,
): ReturnType<typeof $.type> | undefined {
  const symbol = plugin.querySymbol({
    artifact: 'types',
    category: 'type',
    resource: 'operation',
    resourceId: id,
    role,
  });
  return symbol && $.type(symbol);
}

/**
 * As findOperationType, for a type that has to be there.
 * @throws {Error} when hey-api printed no such type.
 */
export function operationType(
  plugin: PluginInstance,
  ir: IR.OperationObject,
  role: Role,
): ReturnType<typeof $.type> {
  const type = findOperationType(plugin, ir, role);
  if (!type) throw new Error(`@hey-api/typescript printed no ${role} type for ${ir.method} ${ir.path}`);
  return type;
}

/** The input of an operation at one of its places: `GetRunData['path']`. */
export function dataType(
  plugin: PluginInstance,
  { ir }: Pick<Operation, 'ir'>,
  place: 'body' | 'headers' | 'path' | 'query',
): TypeNode {
  return operationType(plugin, ir, 'data').idx($.type.literal(place));
}

/** The body of a reply: `GetRunResponses[200]`, `GetRunErrors['default']`. */
export function replyType(plugin: PluginInstance, { ir }: Pick<Operation, 'ir'>, status: string): TypeNode {
  const index = /^\d+$/.test(status) ? Number(status) : status;
  return operationType(plugin, ir, isSuccess(ir, status) ? 'responses' : 'errors').idx($.type.literal(index));
}

/** Whether a status stands for success, as hey-api sees it. */
export function isSuccess(ir: IR.OperationObject, status: string): boolean {
  if (status !== 'default') return status.startsWith('2');
  const schema = ir.responses?.['default']?.schema;
  const words = `${schema?.description ?? ''} ${schema?.$ref ?? ''}`.toLowerCase();
  if (words.includes('error') || words.includes('problem')) return false;
  return words.includes('success') || !Object.keys(ir.responses ?? {}).some((key) => key.startsWith('2'));
}

/** A schema that hey-api has no name for, as a type in place. */
export function schemaType(plugin: PluginInstance, schema: IR.SchemaObject): TypeNode {
  const typescript = plugin.getPluginOrThrow('@hey-api/typescript');
  const type = typescript.api.schemaToType(typescript, schema);
  return 'toAst' in type ? type : $.type.or(type);
}
