/** Whether two JSON values say the same; the order of keys does not matter. Keys that are left out on request are not looked at, at any depth. */
export function sameValue(a: unknown, b: unknown, ignored: (key: string) => boolean = () => false): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index], ignored));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !ignored(key));
    return keys.every(
      (key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && sameValue(a[key], b[key], ignored),
    );
  }
  return Object.is(a, b);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
