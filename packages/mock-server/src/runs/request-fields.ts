import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';

/** The names of the fields that an operation's request body can have, those of objects within it too. */
export function requestFields(spec: ProviderSpec, { template, method }: SpecOperation): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown, depth: number): void => {
    const schema = spec.resolve(node);
    // Two levels are those whose names a reply repeats; a schema that contains itself ends here too.
    if (!isRecord(schema) || depth > 2) return;
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      const parts = schema[key];
      if (Array.isArray(parts)) for (const part of parts) walk(part, depth);
    }
    for (const [name, property] of Object.entries(
      isRecord(schema['properties']) ? schema['properties'] : {},
    )) {
      names.add(name);
      walk(property, depth + 1);
    }
  };
  for (const media of Object.values(contentOf(spec, template, method)))
    walk(isRecord(media) ? media['schema'] : undefined, 1);
  return names;
}

function contentOf(spec: ProviderSpec, template: string, method: string): Record<string, unknown> {
  const paths = spec.document['paths'];
  const item = spec.resolve(isRecord(paths) ? paths[template] : undefined);
  const operation = isRecord(item) ? item[method.toLowerCase()] : undefined;
  const body = spec.resolve(isRecord(operation) ? operation['requestBody'] : undefined);
  return isRecord(body) && isRecord(body['content']) ? body['content'] : {};
}
