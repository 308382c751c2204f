import type { MockRequest } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';

/** What a text begins with that chooses what becomes of a run: `mock:failure`. */
export const triggerPrefix = 'mock:';

/** Longer than any name of an outcome. */
const longestName = 100;

/** The outcome that the first text within a JSON value names which is a trigger and nothing else; undefined if none is. */
export function triggerInJson(value: unknown): string | undefined {
  // Not recursive: a body may be nested more deeply than calls can be.
  const ahead: unknown[] = [value];
  while (ahead.length > 0) {
    const next = ahead.pop();
    const found = typeof next === 'string' ? /^mock:(\S{1,100})$/.exec(next)?.[1] : undefined;
    if (found !== undefined) return found;
    const parts = Array.isArray(next) ? next : isRecord(next) ? Object.values(next) : [];
    for (let index = parts.length - 1; index >= 0; index -= 1) ahead.push(parts[index]);
  }
  return undefined;
}

/**
 * The outcome that an input names which begins with a trigger, up to the first space or line break; for a form, one of its parts.
 * @returns undefined if none does.
 */
export function triggerInBytes({
  bytes,
  headers,
}: Pick<MockRequest, 'bytes' | 'headers'>): string | undefined {
  const { 'content-type': type = '' } = headers;
  if (!type.toLowerCase().startsWith('multipart/')) return triggerAt(bytes, 0);
  // A part's content comes after the first empty line.
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = `--${quoted ?? plain ?? ''}`;
  for (let part = all.indexOf(boundary); part >= 0; part = all.indexOf(boundary, part + boundary.length)) {
    const content = all.indexOf('\r\n\r\n', part);
    const found = content < 0 ? undefined : triggerAt(bytes, content + 4);
    if (found !== undefined) return found;
  }
  return undefined;
}

function triggerAt(bytes: Uint8Array, start: number): string | undefined {
  const head = bytes.subarray(start, start + triggerPrefix.length + longestName);
  return /^mock:([^\s\0]+)/.exec(Buffer.from(head).toString('latin1'))?.[1];
}
