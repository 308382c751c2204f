/** The limits of a call. Each can be set for a client, and again for a single call. */
export interface Limits {
  /**
   * How long a call may take with all its attempts, the waits between them and the body, in milliseconds: from 1;
   * `Infinity` for no limit. Where the body is handed over as a stream, the time ends when the stream begins.
   *
   * @default 60_000
   */
  timeoutMs?: number | undefined;
  /**
   * How long one attempt may take, body included, in milliseconds: from 1; `Infinity` for no limit.
   *
   * @default 30_000
   */
  attemptTimeoutMs?: number | undefined;
  /**
   * How often a failed attempt is repeated at most, where it may be: from 0; `Infinity` for no bound but the time.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * How large the body of a reply may be, unpacked, in bytes: from 1; `Infinity` for no limit. More of it is not read. A
   * body that is handed over as a stream is not limited.
   *
   * @default 33_554_432
   */
  maxResponseBytes?: number | undefined;
}
