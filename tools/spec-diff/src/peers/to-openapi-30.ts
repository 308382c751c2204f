import { parse, stringify } from 'yaml';

type Json = Record<string, unknown>;

/** Keywords of 3.1 that 3.0 has no word for. */
const lost = ['propertyNames', 'contentMediaType', 'examples', 'externalDocs'];

/** What a document of OpenAPI 3.1 says, in 3.0 as far as that can say it: for tools that do not read 3.1. */
export function toOpenapi30(text: string): string {
  const document = parse(text) as Json;
  const components = document['components'] as Json | undefined;
  if (components) components['schemas'] = older(components['schemas']);
  return stringify(
    { ...(older(document) as Json), openapi: '3.0.3' },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(older);
  if (typeof value !== 'object' || value === null) return value;
  return olderSchema(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, older(inner)])));
}

function olderSchema(schema: Json): Json {
  if ('const' in schema) return olderSchema({ ...without(schema, ['const']), enum: [schema['const']] });
  const { type, anyOf, exclusiveMinimum } = schema;
  if (Array.isArray(type)) return { ...without(schema, ['type']), ...olderTypes(type as string[]) };
  if (Array.isArray(anyOf) && anyOf.some(isNull)) {
    return { ...schema, anyOf: anyOf.filter((member) => !isNull(member)), nullable: true };
  }
  if (typeof exclusiveMinimum === 'number') {
    return { ...schema, minimum: exclusiveMinimum, exclusiveMinimum: true };
  }
  if ('$ref' in schema) return { $ref: schema['$ref'] };
  if (Array.isArray(schema['required']) && schema['required'].length === 0)
    return without(schema, ['required']);
  return 'type' in schema && typeof type === 'string' ? without(schema, lost) : schema;
}

function olderTypes(types: readonly string[]): Json {
  const others = types.filter((type) => type !== 'null');
  const nullable = others.length < types.length ? { nullable: true } : {};
  if (others.length === 1) return { type: others[0], ...nullable };
  return { anyOf: others.map((type) => ({ type })), ...nullable };
}

const isNull = (member: unknown): boolean => (member as Json | null)?.['type'] === 'null';

const without = (schema: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
