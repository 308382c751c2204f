import type { MockRequest } from '../exchange/mock-request.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';

/** A part of a list, and where it stands in it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly limit: number;
  /** Position of the first item, from 0. */
  readonly offset: number;
  /** Value of the pagination parameter for the next page; absent on the last page. */
  readonly next?: string;
}

/**
 * Takes the page that a request asks for, in the style of the operation's `x-pagination`; everything without one.
 * @param numberOf - a number that falls from item to item, for tokens.
 * @returns undefined if the token of the page is none that was given out.
 */
export function takePage<Item>(
  operation: SpecOperation,
  { query }: MockRequest,
  items: readonly Item[],
  numberOf: (item: Item) => number,
): Page<Item> | undefined {
  const { pagination } = operation;
  const total = items.length;
  if (!pagination) return { items, total, limit: total, offset: 0 };
  const limit = sizeOf(operation, pagination.limit, query) ?? 20;
  const asked = query.get(pagination.param) ?? '';
  const first = pagination.first ?? 0;
  let offset = 0;
  if (pagination.style === 'token') {
    const after = asked === '' ? undefined : readToken(asked);
    if (Number.isNaN(after)) return undefined;
    // By number and not by position: runs that were created in between move nothing.
    if (after !== undefined) offset = items.findIndex((item) => numberOf(item) < after);
    if (offset === -1) offset = total;
  } else {
    const position = asked === '' ? first : Number(asked);
    offset = pagination.style === 'page' ? (position - first) * limit : position - first;
  }
  const taken = items.slice(offset, offset + limit);
  const hasMore = offset + taken.length < total && taken.length > 0;
  const next = {
    token: () => writeToken(taken.slice(-1).map(numberOf)[0] ?? 0),
    page: () => String(Math.floor(offset / limit) + first + 1),
    offset: () => String(offset + limit + first),
    index: () => String(offset + limit + first),
  }[pagination.style];
  return { items: taken, total, limit, offset, ...(hasMore ? { next: next() } : {}) };
}

/** The size of a page: as asked for, or the default that the spec writes down. */
function sizeOf(
  operation: SpecOperation,
  name: string | undefined,
  query: URLSearchParams,
): number | undefined {
  if (name === undefined) return undefined;
  const asked = Number(query.get(name) || Number.NaN);
  if (asked > 0) return asked;
  const fallback = operation.parameters.find((one) => one.name === name && one.in === 'query')?.schema[
    'default'
  ];
  return typeof fallback === 'number' ? fallback : undefined;
}

const writeToken = (number: number): string =>
  Buffer.from(JSON.stringify({ before: number })).toString('base64url');

function readToken(token: string): number {
  try {
    const { before } = JSON.parse(Buffer.from(token, 'base64url').toString()) as { before?: unknown };
    return typeof before === 'number' ? before : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
