/**
 * Reads a field of something that should be an object but may be anything: `undefined` unless it is an own property.
 * The mappers read replies only through here, which is why none of them can throw or be led up a prototype.
 */
export function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined; // A getter or a proxy that throws: not JSON, but still not a reason to fall over.
  }
}

/** The field if it is a string that says something, else `undefined`. */
export function readText(value: unknown, name: string): string | undefined {
  const field = readField(value, name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** The field if it is a whole number of 0 or more, else `undefined`. */
export function readCount(value: unknown, name: string): number | undefined {
  const field = readField(value, name);
  return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}

/** Whether it is an object that is no array: what a map or a result of the providers is. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false; // A proxy that was revoked.
  }
}

/** The keys of the field if it is an object and no array, else none. */
export function readKeys(value: unknown, name: string): string[] {
  const field = readField(value, name);
  try {
    return isRecord(field) ? Object.keys(field) : [];
  } catch {
    return []; // As in readField.
  }
}

/** The strings in the field if it is an array, else none. */
export function readTexts(value: unknown, name: string): string[] {
  const field = readField(value, name);
  return Array.isArray(field) ? field.filter((item): item is string => typeof item === 'string') : [];
}
