/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** When all of it was there, in epoch milliseconds. */
  readonly atMs: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** How many bytes the server has sent on this connection so far. */
  readonly sentBytes: number;
  /** Whether the connection is closed. */
  readonly isClosed: boolean;
}

/** What the server says of a case at `/__seen/<case>`. */
export interface SeenCase {
  readonly requests: readonly SeenRequest[];
  /** How many CORS preflights came besides. */
  readonly preflights: number;
}
