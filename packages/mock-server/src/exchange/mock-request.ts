import type { WireFault } from './wire-fault.ts';

/** A request to a provider's mock, however it came in: over a socket, through `fetch`, or as an object. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** As it was sent, percent-encoding included, with the base path of the provider's server or without it, and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; a header that came more than once is one string, joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON where the body is JSON, its text where it is something else, undefined where there is none. An
   * {@link UnreadableBody} where it calls itself JSON and is not; such a request is never matched.
   */
  readonly body: unknown;
  /** The body as it came; empty where there is none. */
  readonly bytes: Uint8Array;
  /** Path and query exactly as they were sent, which a signature is over. @default made from `path` and `query` */
  readonly target?: string;
  /** The address that it came from. Absent where it came over no network. */
  readonly address?: string;
}

/** What a provider's mock answers. */
export interface MockReply {
  /** 0 where the connection is to be reset before any reply. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * A JSON value where the content type is JSON; otherwise a string, or undefined for none. Bytes are sent as they are.
   * Not to be changed: the mock may answer with the same object again.
   */
  readonly body: unknown;
  /** What is to go wrong on its way. */
  readonly wire?: WireFault;
}
