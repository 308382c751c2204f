import type { CallHeaders, CallOptions } from './call-options.ts';

/** The methods that an OpenAPI document can name. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** How an operation's wire form differs from JSON both ways and a query parameter for each item of a list. */
export interface Wire {
  /** Media type of the request body when it is not `application/json`, for example `multipart/form-data`. */
  contentType?: string;
  /**
   * How a 2xx body is read when it is not JSON. `none`: no body is documented, and the call returns undefined. `auto`:
   * several media types are documented, and the reply's own decides: JSON is parsed, `text/*` is a string, else a Blob.
   */
  parseAs?: 'text' | 'blob' | 'none' | 'auto';
  /** True when some 2xx replies of the operation have no body while others have one; the call then returns undefined. */
  mayBeEmpty?: boolean;
  /**
   * How objects stand in the query, where an operation has some: this is the one way that there is. A document that asks for
   * another does not compile.
   */
  querySerializer?: { object: { style: 'deepObject'; explode: true } };
}

/** An operation's input as it reaches `Call`: what MethodOptions becomes once its types have done their work. */
export interface CallInput extends CallOptions {
  body?: unknown;
  path?: object | undefined;
  query?: object | undefined;
  headers?: CallHeaders | undefined;
  /** Called with the headers of the reply just before the call resolves. */
  onReply?: ((headers: Headers) => void) | undefined;
}

/**
 * Sends one request, to a path from `/` that the caller vouches for, and returns the parsed body of its 2xx reply.
 *
 * @throws {ClientError} of the kind that fits; `signal.reason` when the caller aborts.
 */
export type Call = <T>(method: HttpMethod, path: string, options?: CallInput, wire?: Wire) => Promise<T>;
