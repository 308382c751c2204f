import { describe, expect, it } from 'vitest';
import { exampleArguments, type MethodArguments } from '../src/call-operation.ts';
import { type Methods, providers } from '../src/clients.ts';
import { listOperations } from '../src/operations.ts';
import { PagedList, paginationOf } from '../src/paged-list.ts';
import { readSpecDocument } from '../src/read-spec-document.ts';

interface Page {
  items: unknown[];
  data: unknown;
  next: Record<string, unknown> | undefined;
}

/** A method with pages, seen from outside its types. */
interface PagedMethod {
  pages(options?: MethodArguments): AsyncIterable<unknown> & { byPage(): AsyncIterable<Page> };
}

const operations = Object.keys(providers).flatMap((name) => {
  const document = readSpecDocument(name);
  return listOperations(document).map((operation) => ({
    name,
    operation,
    pagination: paginationOf(document, operation),
  }));
});

const withPages = operations.flatMap(({ name, operation, pagination }) =>
  pagination ? [[`${name} ${operation.id}`, { name, operation, pagination }] as const] : [],
);

type Case = (typeof withPages)[number][1];

/** A provider with a list, and what the client's method makes of it. */
function listOf({ name, operation, pagination }: Case, count: number) {
  const list = new PagedList(operation, pagination, count);
  // Pacing has tests of its own; here it would take seconds.
  const client = providers[name]?.create({ fetch: list.fetch, rateLimit: false });
  const method = client?.[operation.id] as unknown as PagedMethod;
  const given = exampleArguments(operation);
  const pages = (query: object = {}) => method.pages({ ...given, query: { ...given.query, ...query } });
  return { list, pages };
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe('pages', () => {
  it('are there where a spec has x-pagination, and nowhere else', () => {
    const found = operations.filter(({ name, operation }) => {
      const client = providers[name]?.create({}) as Methods;
      return 'pages' in (client[operation.id] ?? {});
    });
    expect(found.map(({ name, operation }) => `${name} ${operation.id}`)).toEqual(
      withPages.map(([id]) => id),
    );
    expect(withPages.length).toBeGreaterThanOrEqual(7);
    const styles = new Set(withPages.map(([, { pagination }]) => pagination.style));
    expect(styles).toEqual(new Set(['token', 'offset', 'page', 'index']));
    expect(withPages.some(([, { pagination }]) => pagination.link)).toBe(true);
  });

  describe.each(withPages)('of %s', (_id, paged) => {
    const { items, limit, param } = paged.pagination;
    const saysLast = ['next', 'total', 'more', 'link'].some((key) => key in paged.pagination);

    it.each([0, 1, 3, 7, 9])('give each of %i items once', async (count) => {
      const { list, pages } = listOf(paged, count);
      expect(await collect(pages())).toEqual(list.items);
      // One more where only an empty page tells, because no limit was asked for.
      const extra = saysLast ? Number(count === 0) : 1;
      expect(list.asked).toHaveLength(Math.ceil(count / list.size) + extra);
    });

    it('give each item once with the limit that was asked for', async () => {
      const { list, pages } = listOf(paged, 11);
      expect(await collect(pages({ [limit]: 4 }))).toEqual(list.items);
      expect(list.asked.map((query) => query.get(limit))).toEqual(['4', '4', '4']);
      expect(list.asked[0]?.has(param)).toBe(false);
    });

    it('resume from any page', async () => {
      const { list, pages } = listOf(paged, 11);
      const all = await collect(pages({ [limit]: 4 }).byPage());
      expect(all.map(({ items: found }) => found.length)).toEqual([4, 4, 3]);
      for (const [index, { next }] of all.entries()) {
        if (index === 2) expect(next).toBeUndefined();
        else {
          const kept = JSON.parse(JSON.stringify(next));
          const rest = listOf(paged, 11);
          expect(await collect(rest.pages(kept))).toEqual(list.items.slice(4 * (index + 1)));
          expect(rest.list.asked).toHaveLength(2 - index);
        }
      }
    });

    it('send nothing before they are iterated, nothing ahead and nothing after a break', async () => {
      const { list, pages } = listOf(paged, 9);
      const walk = pages();
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(list.asked).toHaveLength(0);
      for await (const item of walk) {
        expect(list.inFlight).toBe(0);
        if ((item as { number: number }).number === 4) break;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(list.asked).toHaveLength(2);
      expect(list.inFlight).toBe(0);
    });

    it('end at an empty page, whatever else the reply says', async () => {
      const { list, pages } = listOf(paged, 9);
      list.spoil = (reply) => (list.asked.length === 2 ? withList(reply, items, []) : reply);
      expect(await collect(pages())).toEqual(list.items.slice(0, 3));
      expect(list.asked).toHaveLength(2);
    });

    it('refuse a reply without a list', async () => {
      const { list, pages } = listOf(paged, 9);
      list.spoil = (reply) => withList(reply, items, { length: 3 });
      await expect(collect(pages())).rejects.toThrow('The reply has no list');
      expect(list.asked).toHaveLength(1);
    });
  });

  const repeating = withPages.filter(([, { pagination }]) => pagination.next ?? pagination.link);

  it.each(repeating)('of %s end when the next page is one that was there', async (_id, paged) => {
    const { param, next, first = 0 } = paged.pagination;
    const { list, pages } = listOf(paged, 9);
    let before: unknown;
    list.spoil = (reply, headers) => {
      if (list.asked.length < 2) return reply;
      before = list.asked.at(-1)?.get(param);
      headers.set('link', `<https://elsewhere.test/?${param}=${before}>; rel="next"`);
      return next ? { ...(reply as object), [next.slice(1)]: before } : reply;
    };
    expect(await collect(pages())).toEqual(list.items.slice(0, 6));
    expect(before).toBe(next ? 'after-3' : String(first + 1));
  });

  it('have a repeated next page to test for every style that can have one', () => {
    const ids = repeating.map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['duck listModelRuns', 'modzy listJobHistory']));
  });
});

function withList(reply: unknown, pointer: string, list: unknown): unknown {
  return pointer === '' ? list : { ...(reply as object), [pointer.slice(1)]: list };
}
