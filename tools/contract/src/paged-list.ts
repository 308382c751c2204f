import type { Operation } from './operations.ts';
import { follow, isRecord, resolvePointer, type SpecDocument } from './spec-document.ts';

/** `x-pagination`, as the specs have it. */
export interface Pagination {
  style: 'token' | 'offset' | 'page' | 'index';
  items: string;
  param: string;
  limit: string;
  first?: number;
  next?: string;
  total?: string;
  more?: string;
  link?: boolean;
}

/** The pagination of an operation; undefined if it has none. */
export function paginationOf(document: SpecDocument, { path, verb }: Operation): Pagination | undefined {
  return follow(document, document.paths[path]?.[verb])['x-pagination'] as Pagination | undefined;
}

/**
 * A provider that has a list of `count` items, in the form of the operation's own examples, and serves it by the rules of its
 * `x-pagination`. Its `fetch` is for the client's option of that name.
 */
export class PagedList {
  /** The queries of the requests, in order. */
  readonly asked: URLSearchParams[] = [];
  /** How many replies are on their way. */
  inFlight = 0;
  /** How many items a page has unless the request says otherwise. */
  readonly size = 3;
  /** What to do to a reply before it is sent. */
  spoil: (reply: unknown, headers: Headers) => unknown = (reply) => reply;
  readonly items: readonly unknown[];
  readonly #pagination: Pagination;
  readonly #template: unknown;

  constructor(operation: Operation, pagination: Pagination, count: number) {
    this.#pagination = pagination;
    const examples = operation.replies.filter(({ status }) => status === 200).map(({ value }) => value);
    this.#template = examples.find((value) => listAt(value, pagination.items).length > 0);
    const [item] = listAt(this.#template, pagination.items);
    if (!isRecord(item)) throw new Error(`${operation.id} has no example with an item that is an object.`);
    this.items = Array.from({ length: count }, (_, number) => ({ ...item, number }));
  }

  readonly fetch = async ({ url }: Request): Promise<Response> => {
    this.inFlight += 1;
    const query = new URL(url).searchParams;
    this.asked.push(query);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const headers = new Headers();
    const reply = this.spoil(this.#answer(new URL(url), headers), headers);
    this.inFlight -= 1;
    return Response.json(reply, { headers });
  };

  #answer(url: URL, headers: Headers): unknown {
    const { style, items, param, limit, first = 0, next, total, more, link } = this.#pagination;
    const query = url.searchParams;
    const length = Number(query.get(limit) ?? this.size);
    const position = query.get(param);
    const start =
      style === 'token'
        ? Number((position ?? 'after-0').replace('after-', ''))
        : (Number(position ?? first) - first) * (style === 'page' ? length : 1);
    const end = start + length;
    const hasNext = end < this.items.length;

    const reply = structuredClone({ page: this.#template });
    const put = (pointer: string | undefined, value: unknown) =>
      pointer === undefined ? undefined : setAt(reply, `/page${pointer}`, value);
    put(items, this.items.slice(start, end));
    put(next, hasNext ? `after-${end}` : undefined);
    put(total, this.items.length);
    put(more, hasNext);
    if (link) {
      const address = new URL(url);
      const linkTo = (page: number, rel: string) => {
        address.searchParams.set(param, String(page));
        headers.append('link', `<${address}>; rel="${rel}"`);
      };
      linkTo(first, 'first');
      if (hasNext) linkTo(Number(position ?? first) + 1, 'next');
    }
    return reply.page;
  }
}

function listAt(value: unknown, pointer: string): unknown[] {
  const list = resolvePointer(value, pointer);
  return Array.isArray(list) ? list : [];
}

function setAt(root: object, pointer: string, value: unknown): void {
  const [, parents = '', key = ''] = /^(.*)\/([^/]*)$/.exec(pointer) ?? [];
  const parent = resolvePointer(root, parents);
  if (!isRecord(parent)) throw new Error(`There is nothing at ${parents}.`);
  parent[key] = value;
}
