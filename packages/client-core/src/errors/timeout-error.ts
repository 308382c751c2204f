import { ClientError, type SentFacts } from './client-error.ts';

/** The call took longer than its `timeoutMs`, an attempt longer than `attemptTimeoutMs`, or no turn came in time. */
export class TimeoutError extends ClientError {
  declare readonly method: string;
  declare readonly url: string;
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(facts: SentFacts & { readonly timeoutMs: number }) {
    super(facts, 'gave no complete reply to', `within ${facts.timeoutMs} ms`, true);
  }

  override get name(): string {
    return 'TimeoutError';
  }
}
