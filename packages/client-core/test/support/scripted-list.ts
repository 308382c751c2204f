import { type Follow, type OptionalPagedMethod, type PaginationRule, paged } from '../../src/index.ts';

export type Query = Record<string, unknown>;
export type Options = { query?: Query; path?: object; onReply?: (headers: Headers) => void };
export type Reply = { items?: unknown; next?: unknown; total?: unknown; more?: unknown };

interface Scripted {
  list: OptionalPagedMethod<Options, Reply, unknown, Query>;
  /** The queries it was called with. */
  asked: Query[];
  /** All that it was called with. */
  options: Options[];
}

/** How far a walk that does not end is let go. */
const TOO_FAR = 20;

/** A list method that answers from a script, with the headers in `links` one after the other. */
export function scripted(
  follow: Follow,
  rule: Partial<PaginationRule<Reply>>,
  answer: (query: Query) => Reply,
  links: readonly string[] = [],
): Scripted {
  const asked: Query[] = [];
  const options: Options[] = [];
  const method = async (given: Options = {}): Promise<Reply> => {
    options.push(given);
    asked.push(given.query ?? {});
    if (asked.length > TOO_FAR) throw new Error('it goes on for ever');
    const link = links[asked.length - 1];
    given.onReply?.(new Headers(link ? { link } : {}));
    return answer(given.query ?? {});
  };
  const items = (reply: Reply) => reply.items as readonly unknown[];
  const whole = { param: 'at', items, ...rule };
  const list = paged<Options, Reply, unknown, Query>(method, follow, whole);
  return { list, asked, options };
}

/** Whole numbers from `from` on. */
export const numbers = (from: number, count: number): number[] =>
  Array.from({ length: Math.max(count, 0) }, (_, index) => from + index);

interface Served extends Reply {
  items: number[];
  all: number;
  start: number;
  length: number;
}

interface Shape {
  size?: number;
  /** What a page has at most, whatever is asked for. */
  cap?: number;
  first?: number;
  countsPages?: boolean;
}

/** A server of `all` numbers, in pages of `size` unless asked otherwise. */
export function serve(
  all: number,
  { size = 3, cap = 3, first = 0, countsPages = false }: Shape = {},
): (query: Query) => Served {
  return ({ at = first, limit = size }: Query): Served => {
    const length = Math.min(Number(limit), cap);
    const start = (Number(at) - first) * (countsPages ? length : 1);
    return { items: numbers(start, Math.min(length, all - start)), all, start, length };
  };
}

export async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of iterable) found.push(one);
  return found;
}
