import { isRecord } from '../spec/is-record.ts';

/** What stands at a JSON Pointer (RFC 6901); `undefined` if nothing does. `''` is the value itself. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(key)];
    else if (isRecord(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}

/** Puts something at a JSON Pointer, in place; `undefined` removes what is there. A place without a parent is left alone. */
export function writePointer(value: unknown, pointer: string, content: unknown): void {
  const keys = keysOf(pointer);
  const last = keys.pop();
  const parent = readPointer(value, pointer.slice(0, pointer.lastIndexOf('/')));
  if (last === undefined || !isRecord(parent)) return;
  if (content === undefined) delete parent[last];
  else parent[last] = content;
}

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
