/** Sends a request. The platform's own `fetch` is one; it should obey `request.signal`, but a call ends on time if it does not. */
export type Fetch = (request: Request) => Promise<Response>;

/** What every client takes, whichever its provider. */
export interface ClientOptions {
  /**
   * Where the API is: an http: or https: URL without user name, password, query or fragment.
   *
   * @default the provider's public address
   */
  baseUrl?: string | undefined;
  /**
   * What sends the requests.
   *
   * @default the platform's `fetch`, looked up at each call
   */
  fetch?: Fetch | undefined;
  /** Headers of every request; those of a call win over them, and the client's credentials win over both. */
  headers?: Record<string, string> | undefined;
  /**
   * How long a call may take, body included, in milliseconds, above 0 and up to 2_147_483_647; `Infinity` for no limit.
   * Where the body is handed over as a stream, the time ends when the stream begins.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
}

/** What a provider's client is made of. */
export interface HttpConfig extends ClientOptions {
  /** The provider's name, as errors show it. */
  provider: string;
  /** Used when there is no `baseUrl`. */
  defaultBaseUrl: string;
  /** Headers of every request, where they are not undefined; `headers` win over them. */
  defaultHeaders?: Record<string, string | undefined>;
  /**
   * Puts the credentials into `request.headers`, over whatever the caller put there. Called for every attempt, so that a
   * signature is never stale; may read the method and the URL, not the body. What it throws reaches the caller as it is.
   */
  authorize(request: Request): void | Promise<void>;
}
