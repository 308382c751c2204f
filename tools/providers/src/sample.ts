/** What a provider replies to its two calls, as data. */
export interface Sample {
  /** The path parameter of the reading operation. */
  readonly id: string;
  /** Reply of the reading operation. */
  readonly run: Readonly<Record<string, unknown>>;
  /** Reply of the creating operation. */
  readonly created: Readonly<Record<string, unknown>>;
}
