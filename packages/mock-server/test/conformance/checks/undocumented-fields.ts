import { inside, type Json, type SpecDocument } from '../spec/spec-document.ts';

/**
 * The fields of a body that no schema names: a schema without `additionalProperties` lets them pass. Paths like `/data/0/extra`.
 * What has no named properties, or says `additionalProperties`, is open.
 */
export function undocumentedFields(spec: SpecDocument, schemas: readonly unknown[], body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(spec, schema));
  if (Array.isArray(body)) {
    const items = parts.flatMap((part) => ('items' in part ? [part['items']] : []));
    return items.length === 0
      ? []
      : body.flatMap((item, at) => under(at, undocumentedFields(spec, items, item)));
  }
  const objects = parts.filter((part) => 'properties' in part);
  const isOpen = parts.some((part) => part['additionalProperties'] || part['patternProperties']);
  if (isOpen || objects.length === 0) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const named = objects.flatMap((part) => {
      const properties = inside(part, 'properties');
      return Object.hasOwn(properties, name) ? [properties[name]] : [];
    });
    return named.length === 0 ? [`/${name}`] : under(name, undocumentedFields(spec, named, value));
  });
}

/** A schema and all that it combines, references followed. */
function partsOf(spec: SpecDocument, schema: unknown): Json[] {
  const { value } = spec.follow(schema, '');
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (value[key] as unknown[] | undefined) ?? []);
  return [value, ...combined.flatMap((part) => partsOf(spec, part))];
}

const under = (name: string | number, paths: readonly string[]): string[] =>
  paths.map((path) => `/${name}${path}`);
