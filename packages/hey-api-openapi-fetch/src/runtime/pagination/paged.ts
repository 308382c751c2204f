import type { OptionalPagedMethod } from './pages.ts';
import type { Follow, PaginationRule } from './pagination-rule.ts';

/** Adds `pages` to a method whose reply is one page of a list. What it gives is a PagedMethod as well. */
export function paged<Options extends object, Data, Item, Query>(
  method: (options?: Options) => Promise<Data>,
  follow: Follow,
  rule: PaginationRule<Data, Item>,
): OptionalPagedMethod<Options, Data, Item, Query> {
  // The types have done their work: of a reply, the walk knows what the rule says.
  const send = method as unknown as (options: object) => Promise<never>;
  const { param, items: itemsOf } = rule;
  const pages = (options?: { query?: Record<string, unknown> }) => {
    async function* walk() {
      const step = follow(rule as unknown as PaginationRule<never>);
      let query = options?.query;
      do {
        const reply = await send({ ...options, query, onReply: step.onReply });
        const items = itemsOf(reply);
        if (!Array.isArray(items)) throw new TypeError('The reply has no list');
        const next = items.length && step(query ?? {}, reply, items.length);
        query = next ? { ...query, [param]: next } : undefined;
        yield { items: items as readonly Item[], data: reply, next: query };
      } while (query);
    }
    return {
      byPage: walk,
      async *[Symbol.asyncIterator]() {
        for await (const { items } of walk()) yield* items;
      },
    };
  };
  return Object.assign(method, { pages }) as unknown as OptionalPagedMethod<Options, Data, Item, Query>;
}
