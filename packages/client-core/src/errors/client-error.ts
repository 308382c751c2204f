/**
 * The error that every failure of a client is, except the caller's own abort: that one rejects with `signal.reason`.
 * No error holds a key: headers and requests are never attached, and URLs lose their query.
 */
export class ClientError extends Error {
  /** Which provider's client failed, for example `thymia`. */
  declare readonly provider: string;
  /** True when the same call may succeed later: 408, 429, 5xx, no reply, timeout. */
  declare readonly isRetryable: boolean;
  /** HTTP method, once there is a request. */
  declare readonly method?: string | undefined;
  /** Origin and path of the request, without query: parameters can be private. */
  declare readonly url?: string | undefined;
  /** The path as the specification has it, for example `/runs/{id}`. */
  declare readonly path?: string | undefined;
  /** HTTP status, once there is a reply; 0 where a browser hides the status of a redirect. */
  declare readonly status?: number | undefined;
  /** The provider's id for the request, from `x-request-id`, for its support desk. */
  declare readonly requestId?: string | undefined;
  /** When to come back: how long the provider, or the client's own rate limit, asks to wait, in milliseconds, 0 to 2^53 - 1. */
  declare readonly retryAfterMs?: number | undefined;
  /** How many requests were sent for the call, the failed one included; 0 when none was. */
  declare readonly attempts: number;

  /**
   * @param event - what happened, with the provider as its subject; the request follows it.
   * @param detail - what follows the request.
   */
  constructor(facts: ClientErrorFacts, event: string, detail?: string, isRetryable = false) {
    super([facts.provider, event, facts.method, facts.url, detail].filter(Boolean).join(' '), facts);
    Object.assign(this, { attempts: 0, isRetryable }, facts);
  }

  // Getters on the prototype, not fields: they survive minifiers, and name the class in the stack.
  override get name(): string {
    return 'ClientError';
  }

  /** Same in every copy of this package and in every realm, where `instanceof` is not; see `isInstance`. */
  get brand(): string {
    return 'runspec';
  }

  /** True for an error of the class it is called on, whichever installed copy of this package made it. */
  static isInstance<T extends ClientError>(this: { readonly prototype: T }, value: unknown): value is T {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on, which can be a subclass
    const { brand, name } = this.prototype;
    const found: Partial<ClientError> = Object(value);
    return found.brand === brand && (name === 'ClientError' || name === found.name);
  }

  /** Plain data for a log: the fields and the message, without stack and `cause`. */
  toJSON(): Record<string, unknown> {
    return Object.assign({ name: this.name, message: this.message }, this as object);
  }
}

type Facts = 'provider' | 'method' | 'url' | 'path' | 'status' | 'requestId' | 'retryAfterMs';

/** What an error of this package can know of the exchange that failed. */
export type ClientErrorFacts = Pick<ClientError, Facts> & {
  readonly attempts?: number;
  readonly cause?: unknown;
};

/** The facts about a request that was sent. */
export type SentFacts = ClientErrorFacts & {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly attempts: number;
};

/** The facts about a request that was answered. */
export type AnsweredFacts = SentFacts & { readonly status: number };
