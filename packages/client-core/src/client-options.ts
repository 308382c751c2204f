import type { Formats } from './formats.ts';
import type { ClientHooks } from './hooks.ts';
import type { Limits } from './limits.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Validation } from './validation.ts';

/** Sends a request. The platform's own `fetch` is one; it should obey `request.signal`, but a call ends on time if it does not. */
export type Fetch = (request: Request) => Promise<Response>;

/** What every client takes, whichever its provider. */
export interface ClientOptions extends Limits {
  /**
   * Where the API is: an https: URL without user name, password, query or fragment; http: for an address of this machine.
   *
   * @default the provider's public address
   */
  baseUrl?: string | undefined;
  /**
   * Lets `baseUrl` be http: for another machine too. The key then crosses the network in the clear.
   *
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * What sends the requests.
   *
   * @default the platform's `fetch`, looked up at each call
   */
  fetch?: Fetch | undefined;
  /** Headers of every request; those of a call win over them, and the client's credentials win over both. */
  headers?: Record<string, string> | Headers | undefined;
  /**
   * Spreads the requests so that the provider refuses none. Several clients can share one; `false` turns it off.
   *
   * @default what the provider publishes, if it does
   */
  rateLimit?: RateLimit | false | undefined;
  /** Told of each attempt, reply, repetition and failure. Nothing is logged by itself. */
  hooks?: ClientHooks | undefined;
  /** Checks bodies and replies: what `validation()` of the client's `/zod` entry returns. */
  validation?: Validation | undefined;
}

/** What credentials are put into, and what a signature is made of. */
export type SignableRequest = Pick<Request, 'method' | 'url' | 'headers'>;

/** What a provider's client is made of. */
export interface HttpConfig extends ClientOptions {
  /** The provider's name, as errors show it. */
  provider: string;
  /** Used when there is no `baseUrl`. */
  defaultBaseUrl: string;
  /**
   * Puts the credentials into `request.headers`, over whatever the caller put there. Called for every attempt, so that a
   * signature is never stale; may read the method and the URL, not the body. What it throws reaches the caller as it is.
   *
   * Where a reply or a failure repeats them, they are masked if the header's name has one of these words in it: auth,
   * cookie, cred, key, pass, secret, sign, token.
   */
  authorize(request: SignableRequest): void | Promise<void>;
  /**
   * Looks at a reply outside 2xx whose cause the client itself may have been, such as a clock that is wrong.
   *
   * @returns what was put right, for the error: with `isRetryable: true` and `retryAfterMs: 0`, a reply of 401 is repeated at
   *   once. Undefined: nothing.
   */
  recover?(response: Response, request: SignableRequest): object | undefined;
  /**
   * Reads when to come back from headers of the provider's own, where there is no `Retry-After`: `rateLimitReset` of this
   * package, for one.
   *
   * @returns milliseconds; undefined where nothing is asked.
   */
  readReset?(response: Response): number | undefined;
  /** How other media types than JSON are written and read: `otherFormats` of this package, where an operation has one. */
  formats?: Formats;
}
