import type { Limits } from './limits.ts';

/** What a call takes besides the operation's own input. Limits that are not given are the client's. */
export interface CallOptions extends Limits {
  /** Ends the call: it rejects with `signal.reason`. */
  signal?: AbortSignal | null | undefined;
  /**
   * Whether sending the call twice does the same as sending it once. If so, it is repeated after any failure that may pass.
   *
   * @default true, but false for POST and PATCH
   */
  idempotent?: boolean | undefined;
}

type HeaderValue = string | number | boolean;

/**
 * Headers of one call; they win over the client's `headers`, and the client's credentials win over them. `null` leaves
 * out one that the client has.
 */
export type CallHeaders = Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>;

/** The members of an operation's data that can be given at all: `url` is fixed, and `never` means there are none. */
type Input<Data> = {
  [Key in keyof Data as Key extends 'url' | 'headers'
    ? never
    : [Exclude<Data[Key], undefined>] extends [never]
      ? never
      : Key]: Data[Key];
};

type Headers<Data> = Data extends { headers: infer Own extends object }
  ? { headers: Own & CallHeaders }
  : Data extends { headers?: infer Own }
    ? {
        headers?: [Exclude<Own, undefined>] extends [never]
          ? CallHeaders
          : Exclude<Own, undefined> & CallHeaders;
      }
    : { headers?: CallHeaders };

/** The one argument of a generated method: `body`, `path`, `query` and `headers` as the operation has them, and CallOptions. */
export type MethodOptions<Data> = Input<Data> & Headers<Data> & CallOptions;
