import { entriesOf, follow, isRecord, type SpecDocument } from './spec-document.ts';

const formats: Record<string, string> = {
  'date-time': '2025-03-01T00:00:00Z',
  date: '2025-03-01',
  uuid: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34',
};

/** A value that a schema allows, of the plainest kind: its default, its first word or its minimum where it has such. */
export function schemaValue(document: SpecDocument, node: unknown): unknown {
  const schema = follow(document, node);
  const given = [schema['example'], schema['default'], listed(schema['enum'])[0], schema['const']];
  const [found] = given.filter((value) => value !== undefined);
  if (found !== undefined) return found;
  const [choice] = [...listed(schema['anyOf']), ...listed(schema['oneOf'])];
  if (choice !== undefined) return schemaValue(document, choice);
  switch ([schema['type']].flat()[0]) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema['minimum'] ?? schema['maximum'] ?? 1;
    case 'array':
      return [schemaValue(document, schema['items'] ?? {})];
    case 'object':
      return objectOf(document, schema);
    default:
      return formats[String(schema['format'])] ?? 'a'.repeat(Math.max(1, Number(schema['minLength'] ?? 1)));
  }
}

function objectOf(document: SpecDocument, schema: Record<string, unknown>): Record<string, unknown> {
  const named = entriesOf(document, schema['properties']).map(([name, property]) => [
    name,
    schemaValue(document, property),
  ]);
  const more = schema['additionalProperties'];
  if (named.length === 0 && isRecord(more)) return { key: schemaValue(document, more) };
  return Object.fromEntries(named);
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
