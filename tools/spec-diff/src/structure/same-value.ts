import { isDocumentation } from './is-documentation.ts';
import { isNameMap } from './name-maps.ts';

type Ignored = (key: string, owner: string) => boolean;

/**
 * Whether two JSON values say the same; the order of keys does not matter.
 * @param ignored - keys that are not looked at, at any depth, by the key and by that of the object that it stands in.
 */
export function sameValue(
  a: unknown,
  b: unknown,
  ignored: Ignored = () => false,
  owner: string = '',
): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index], ignored));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !ignored(key, owner));
    return keys.every(
      (key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && sameValue(a[key], b[key], ignored, key),
    );
  }
  return Object.is(a, b);
}

/** Whether two parts of a document differ in words for people at most. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  return sameValue(a, b, (key, owner) => isDocumentation(key) && !isNameMap(owner));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
