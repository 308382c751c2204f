/** What is wrong with a document, and where. */
export interface Mistake {
  /** The keys that lead there. */
  readonly path: readonly string[];
  /** What is wrong, and what was expected. */
  readonly message: string;
}
