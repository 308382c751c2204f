/** How the pages of an operation whose reply is `Data` follow each other. Generated from the API's document. */
export interface PaginationRule<Data, Item = unknown> {
  /** The query parameter that names the page. */
  param: string;
  /** The list in a reply: empty where the reply may lack it. */
  items: (reply: Data) => readonly Item[];
  /** The token of the next page, where `param` is one. */
  next?: (reply: Data) => unknown;
  /** Whether `param` counts pages, and not items. */
  countsPages?: boolean;
  /**
   * What `param` is for the first page, where it is a number.
   *
   * @default 0
   */
  first?: number;
  /** The query parameter that limits how many items a page has. */
  limit?: string;
  /** How many items there are on all pages. */
  total?: (reply: Data) => unknown;
  /** Whether there is a next page. */
  more?: (reply: Data) => unknown;
}

/**
 * Says after a page, which has at least one item, what `param` is for the next; nothing or 0 when that page was the last.
 *
 * @param query - what the page was asked for with.
 * @param length - how many items it has.
 */
export interface Step {
  (query: Readonly<Record<string, unknown>>, reply: never, length: number): unknown;
  /** Gets the headers of each reply before the step is taken. */
  onReply?: (headers: Headers) => void;
}

/** Begins a walk through the pages of a list. */
export type Follow = (rule: PaginationRule<never>) => Step;
