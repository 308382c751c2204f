import type { HttpMethod, Wire } from './wire.ts';

type HeaderValue = string | number | boolean;

/** Headers of one request. `null` leaves out a header that the client sends otherwise. */
export type CallHeaders = Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>;

/** What a call takes besides the operation's own input. */
export interface CallOptions {
  /** Ends the call: it rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
}

/** The members of hey-api's `XData` that can be given at all: not `url`, which is fixed, and not those of type never. */
type Input<Data> = {
  [Key in keyof Data as Key extends 'url' | 'headers'
    ? never
    : [Exclude<Data[Key], undefined>] extends [never]
      ? never
      : Key]: Data[Key];
};

type Headers<Data> = Data extends { headers: infer Own extends object }
  ? { headers: Own & CallHeaders }
  : Data extends { headers?: infer Own extends object }
    ? { headers?: Own & CallHeaders }
    : { headers?: CallHeaders };

/** The argument of a generated method: what the operation takes as `body`, `path`, `query` and `headers`, and CallOptions. */
export type MethodOptions<Data> = Input<Data> & Headers<Data> & CallOptions;

/** The argument of a generated method when it reaches `Call`. */
export interface CallInput extends CallOptions {
  body?: unknown;
  path?: object | undefined;
  query?: object | undefined;
  headers?: CallHeaders | undefined;
  /** Called with the headers of a 2xx reply before the call resolves: paging reads `Link` there. */
  onReply?: ((headers: Response['headers']) => void) | undefined;
}

/**
 * Sends one request and resolves to the body of its 2xx reply, read as `wire` says.
 * @throws {HttpError} on every other reply.
 */
export type Call = <Result>(
  method: HttpMethod,
  path: string,
  options?: CallInput,
  wire?: Wire,
) => Promise<Result>;
