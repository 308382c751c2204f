/** One page of a list. */
export interface Page<Item, Data, Query> {
  /** What the page holds, in the reply's order. */
  readonly items: readonly Item[];
  /** The reply as it came. */
  readonly data: Data;
  /**
   * The query of the next page; undefined on the last one. It is plain JSON: keep it, and resume with
   * `pages({ query: next })`, together with the `path` and the other options of the call.
   */
  readonly next: Query | undefined;
}

/**
 * All pages of a list. Nothing is sent until it is iterated, a page is asked for once the one before it is used up, and
 * each iteration begins anew.
 *
 * Iterating gives every item of every page. It rejects with what the method itself rejects with, and with a TypeError
 * when a reply has no list where the API's document has one.
 */
export interface Pages<Item, Data, Query> extends AsyncIterable<Item> {
  /** The same, page by page, from the beginning at each call. */
  byPage(): AsyncIterable<Page<Item, Data, Query>>;
}

/** A generated method whose reply is one page of a list. */
export interface PagedMethod<Options, Data, Item, Query> {
  /** Gets one page. */
  (options: Options): Promise<Data>;
  /**
   * Gets all pages, from the one that the query names, or else from the first. Takes what the method takes; time limits
   * and retries are those of each page.
   */
  pages(options: Options): Pages<Item, Data, Query>;
}

/** A PagedMethod that needs no options. It is another type, and not a parameter of that one, because compilers read it in half the steps. */
export interface OptionalPagedMethod<Options, Data, Item, Query> {
  /** Gets one page. */
  (options?: Options): Promise<Data>;
  /**
   * Gets all pages, from the one that the query names, or else from the first. Takes what the method takes; time limits
   * and retries are those of each page.
   */
  pages(options?: Options): Pages<Item, Data, Query>;
}
