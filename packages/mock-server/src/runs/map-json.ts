import { isRecord } from '../spec/is-record.ts';

/** A copy of a JSON value in which every text is what `change` makes of it and of its field's name, '' where it has none. */
export function mapTexts(
  value: unknown,
  change: (text: string, name: string) => string,
  field = '',
): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = mapTexts(value[key], change, key);
  return copy;
}

/** Every text within a JSON value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
