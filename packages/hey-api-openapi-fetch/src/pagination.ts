/** How the pages of a list operation follow each other. Places in the reply are JSON Pointers; `''` is the reply itself. */
export interface Pagination {
  /**
   * What `param` holds: `token`, a word that the page before gave; `page`, a number of pages; `offset` and `index`, a number of
   * items.
   */
  style: 'token' | 'page' | 'offset' | 'index';
  /** Where the list is. */
  items: string;
  /** The query parameter that names the page. */
  param: string;
  /** The query parameter that limits how many items a page has. */
  limit?: string | undefined;
  /**
   * `param` of the first page; not for tokens.
   * @default 0
   */
  first?: number | undefined;
  /** Where the next page's token is; for tokens, and needed there. */
  next?: string | undefined;
  /** Where it says how many items there are on all pages. */
  total?: string | undefined;
  /** Where it says whether there is a next page. */
  more?: string | undefined;
  /** Whether the `Link` header names the next page (RFC 8288); not for tokens. */
  link?: boolean | undefined;
}
