import { isRecord } from '../spec/is-record.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { readPointer, writePointer } from './json-pointer.ts';
import type { Page } from './take-page.ts';

/**
 * Puts a page of items into a copy of an example of the reply, with the numbers around them. Which number is meant is read from the
 * field's name, in whatever case.
 */
export function envelope(
  { pagination }: SpecOperation,
  example: unknown,
  pointer: string,
  { total, limit, offset, next }: Page<unknown>,
  items: readonly unknown[],
): unknown {
  const body = structuredClone(example);
  writePointer(body, pointer, items);
  if (!pagination) return body;
  if (pagination.next) writePointer(body, pagination.next, next);
  const known: Record<string, unknown> = {
    page: Math.floor(offset / Math.max(1, limit)) + 1,
    pagesize: limit,
    limit,
    index: offset,
    offset,
    total,
    totalrecords: total,
    totalpages: Math.ceil(total / Math.max(1, limit)),
    hasnextpage: next !== undefined,
    haspreviouspage: offset > 0,
  };
  const around = pagination.total ? readPointer(body, parentOf(pagination.total)) : body;
  if (isRecord(around)) {
    for (const name of Object.keys(around)) {
      const plain = name.toLowerCase().replaceAll('_', '');
      if (Object.hasOwn(known, plain)) around[name] = known[plain];
    }
  }
  return body;
}

/** Where the array stands in a reply without `x-pagination`: the reply itself, or its first field that holds one. */
export function itemsPointer(reply: unknown): string {
  if (!isRecord(reply)) return '';
  const name = Object.keys(reply).find((key) => Array.isArray(reply[key]));
  return name === undefined ? '' : `/${name}`;
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
