import type { CheckedLimits } from './check-limits.ts';
import type { SignableRequest } from './client-options.ts';
import type { SentFacts } from './errors/client-error.ts';

/** What is sent: a Request, or what makes one. */
export type Sendable = RequestInit & SignableRequest;

/** What an error would say about an attempt. */
export type AttemptFacts = SentFacts & { requestId?: string | undefined; status?: number | undefined };

/** A call that is to be sent, as often as it takes. */
export interface Outgoing {
  limits: CheckedLimits;
  /** What an error would say about it, before the first attempt. */
  facts: AttemptFacts;
  /** Makes the request of an attempt. */
  make(ended: AbortSignal): Sendable;
  /** The caller's. */
  signal?: AbortSignal | null | undefined;
  /** Whether sending it twice does the same as sending it once. */
  isIdempotent: boolean;
  /** Whether the body of a 2xx reply is handed over unread. */
  isStream?: boolean;
  /** Called with each reply, once it is read. */
  onReply?: ((response: Response) => void) | undefined;
}
