import { ClientError, type SentFacts } from './client-error.ts';

/**
 * There was no complete reply: the connection was refused, or broke before or inside the body.
 * Its `cause` says what `fetch` threw, in words: the thrown object itself may have the request, with its key, on it.
 */
export class NetworkError extends ClientError {
  declare readonly method: string;
  declare readonly url: string;
  /** The platform's word for the failure, where it gives one, for example `ECONNREFUSED`. */
  declare readonly code?: string | undefined;

  constructor(facts: SentFacts & { readonly code?: string | undefined }) {
    super(facts, 'gave no complete reply to', facts.code, true);
  }

  override get name(): string {
    return 'NetworkError';
  }
}
