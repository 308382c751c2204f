/**
 * A value that looks like the given one and tells which of its fields are asked for, at any depth, also those that are not there.
 * @param value - plain JSON.
 * @param onRead - called with the tokens of the field; an index of an array is `*`.
 */
export function recordReads<T>(value: T, onRead: (field: readonly string[]) => void): T {
  return wrap(value, [], onRead) as T;
}

function wrap(value: unknown, place: readonly string[], onRead: (field: readonly string[]) => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fieldOf = (key: string | symbol): readonly string[] | undefined => {
    if (typeof key === 'symbol') return undefined;
    if (!Array.isArray(value)) return [...place, key];
    return /^\d+$/.test(key) ? [...place, '*'] : undefined; // `length`, `filter`: the array, not what is in it.
  };
  const record = (key: string | symbol): readonly string[] | undefined => {
    const field = fieldOf(key);
    if (field !== undefined) onRead(field);
    return field;
  };
  return new Proxy(value, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      const field = record(key);
      return field === undefined ? member : wrap(member, field, onRead);
    },
    has(target, key) {
      record(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      record(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}
