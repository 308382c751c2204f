/**
 * A whole reply, correct unless a member says otherwise: by default 200 with the provider's sample reply as JSON, its
 * right length, and an `x-request-id` of case and request number.
 *
 * In `headers` and `text`, the server fills in `{other}` (the same path on the other origin), `{self}` (the request's own
 * URL), `{date+2}` (an HTTP date so many seconds ahead), `{epoch+2}` (the same in seconds since 1970) and `{keys}` (the
 * values of the request's credential headers).
 */
export interface Reply {
  readonly kind: 'reply';
  /** @default 200 */
  readonly status?: number;
  /** Further headers; one named `content-length` stands beside the true one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Media type. @default `application/json` */
  readonly type?: string;
  /** The body, instead of the sample. */
  readonly text?: string;
  /** Fields that the sample gets on top. */
  readonly patch?: Readonly<Record<string, unknown>>;
  /** What happens to the body's bytes: cut in half, sent twice, or led by a byte order mark; the length fits. */
  readonly twist?: 'half' | 'twice' | 'bom';
  /** What `content-length` says beyond the truth, in bytes. */
  readonly lengthOff?: number;
}

/**
 * What the server does with one request, once all of it is there. `reset` is a TCP reset, `end` a FIN; neither is a
 * complete reply.
 */
export type Step =
  | Reply
  /** Not one byte, then the end of the connection. */
  | { readonly kind: 'nothing'; readonly by: 'reset' | 'end' }
  /** Headers, a part of the body (or none of it), then the end of the connection. */
  | {
      readonly kind: 'cut';
      readonly after: 'headers' | 'half';
      readonly by: 'reset' | 'end';
      readonly chunked?: boolean;
    }
  /** Not one byte, and the connection stays open. */
  | { readonly kind: 'stall' }
  /** A byte every 50 ms: of the status line and headers, or of the body after whole headers. */
  | { readonly kind: 'drip'; readonly part: 'headers' | 'body' }
  /** 100 MiB of JSON as fast as they are taken, with their length in the headers or in chunks. */
  | { readonly kind: 'flood'; readonly chunked: boolean }
  /** 16 MiB of JSON, gzipped to some 16 KiB. */
  | { readonly kind: 'bomb' }
  /** Bytes that are not HTTP. */
  | { readonly kind: 'garbage' }
  /**
   * A server whose clock is an hour ahead, and that refuses (401) what is stamped by another clock than its own; `forever`:
   * whatever the stamp. It answers normally to what has no stamp.
   */
  | { readonly kind: 'skewed'; readonly forever: boolean };
