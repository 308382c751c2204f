import { type AnsweredFacts, ClientError } from './client-error.ts';

/**
 * The provider answered, with a status outside 2xx. Redirects are among them: they are never followed, because a key
 * in a header would go along to wherever they point.
 */
export class ApiError extends ClientError {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status: number;
  /** The reply's body: parsed where it is JSON, else its text, `''` when there is none. Echoed keys are masked. */
  declare readonly body: unknown;
  /**
   * By how much this machine's clock was behind the provider's, in milliseconds, where that was the reason. The client goes by
   * the provider's from then on, and the call is repeated if `maxRetries` allows it.
   */
  declare readonly clockOffsetMs?: number | undefined;

  constructor(facts: AnsweredFacts & { readonly body: unknown }) {
    const { status } = facts;
    super(facts, `answered ${status} to`, undefined, status === 408 || status === 429 || status >= 500);
  }

  override get name(): string {
    return 'ApiError';
  }
}
