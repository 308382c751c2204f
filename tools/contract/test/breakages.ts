import { follow, isRecord, type SpecDocument } from '../src/spec-document.ts';

/** A value that a schema does not allow, for one reason. */
export interface Breakage {
  /** Where it is wrong, as validation writes it: `runs[0].status`. */
  path: string;
  kind: 'missing' | 'type';
  value: unknown;
}

/** A text that is in nothing that is printed of a value. */
export const PRIVATE = 'text-that-is-nobody-elses';

/** A value of each type, by the names of JSON Schema. */
const wrong: Record<string, unknown> = {
  string: PRIVATE,
  number: 12.5,
  boolean: true,
  array: [],
  object: {},
};

const subtypes: Record<string, string> = { number: 'integer' };

/**
 * All that can be broken in a valid value by leaving out a field that is required, or by putting a value of another type where the
 * schema names its type. What a schema says in another way, such as by `anyOf`, stays whole.
 */
export function breakages(document: SpecDocument, node: unknown, value: unknown, path = ''): Breakage[] {
  const schema = follow(document, node);
  const types = [schema['type']].flat().map(String);
  const parts = [schema['allOf'] ?? []].flat();
  const found = parts.flatMap((part) => breakages(document, part, value, path));
  const other = Object.keys(wrong).find(
    (type) => !types.includes(type) && !types.includes(subtypes[type] ?? ''),
  );
  if (schema['type'] !== undefined && other) found.push({ path, kind: 'type', value: wrong[other] });
  if (Array.isArray(value) && value.length > 0 && schema['items'] !== undefined) {
    const [first, ...others] = value;
    for (const inner of breakages(document, schema['items'], first, `${path}[0]`))
      found.push({ ...inner, value: [inner.value, ...others] });
  }
  if (!isRecord(value) || !isRecord(schema['properties'])) return found;
  for (const [name, property] of Object.entries(schema['properties'])) {
    if (!Object.hasOwn(value, name)) continue;
    const place = path ? `${path}.${name}` : name;
    for (const inner of breakages(document, property, value[name], place))
      found.push({ ...inner, value: { ...value, [name]: inner.value } });
    const { [name]: _left, ...rest } = value;
    if ([schema['required']].flat().includes(name)) found.push({ path: place, kind: 'missing', value: rest });
  }
  return found;
}
