import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * The text of a spec without one property of a schema; every other line stays as it is.
 * @throws {RangeError} if there is no such property, it is required, or it is the last one.
 */
export function removeField(text: string, schema: string, field: string): string {
  const path = ['components', 'schemas', schema];
  const document = parseDocument(text);
  const properties = document.getIn([...path, 'properties']);
  const keys = isMap(properties) ? properties.items.map(({ key }) => key) : [];
  const index = keys.findIndex((key) => isScalar(key) && key.value === field);
  const [start, end] = [keys[index], keys[index + 1]].map((key) =>
    isScalar(key) ? key.range?.[0] : undefined,
  );
  if (start === undefined || end === undefined)
    throw new RangeError(
      `The spec has no ${[...path, 'properties', field].join('.')} that another property follows.`,
    );
  const required = document.getIn([...path, 'required']);
  if (JSON.stringify(required ?? []).includes(`"${field}"`))
    throw new RangeError(`${schema}.${field} is required.`);
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset) + 1;
  return text.slice(0, lineOf(start)) + text.slice(lineOf(end));
}
