import type { ProviderName } from '@runspec/providers';
import type { Runtime } from './runtime.ts';

/** How a call can end; all but the first two are the classes of client-core. */
export type Outcome =
  | 'data'
  | 'abort reason'
  | 'ApiError'
  | 'NetworkError'
  | 'TimeoutError'
  | 'ResponseShapeError'
  | 'ConfigurationError';

/** What a call must come to. Times are in milliseconds; upper bounds leave room for a slow, shared machine. */
export interface Expected {
  readonly outcome: Outcome;
  /** How many requests the server saw, preflights not counted. */
  readonly requests: number;
  /** What the error says it took. @default `requests` */
  readonly attempts?: number;
  /** Data: the provider's sample with these fields on top. */
  readonly patch?: Readonly<Record<string, unknown>>;
  readonly status?: number;
  readonly body?: unknown;
  readonly code?: string;
  /** The error's `requestId`: that of the last reply, nothing, or one in which a key was masked. @default `last` */
  readonly requestId?: 'last' | 'hidden' | 'masked';
  /** What the error's JSON has somewhere in it. */
  readonly shows?: string;
  readonly timeoutMs?: number;
  /** A number, or a lower bound. */
  readonly retryAfterMs?: number | { readonly atLeast: number };
  /** How long the call takes, at least. */
  readonly minMs?: number;
  /** How long the call takes, at most. @default 5_000 */
  readonly maxMs?: number;
  /** Between one request and the next, by the server's clock. */
  readonly minGapMs?: number;
  readonly maxGapMs?: number;
  /** From the first request to the last, by the server's clock. */
  readonly minSpanMs?: number;
  /** From the abort to the rejection. */
  readonly maxAbortMs?: number;
  /** The connection is closed in the end, and the server got rid of no more than so many bytes. */
  readonly maxSentBytes?: number;
  /** What the request's path has to end with. */
  readonly urlEnd?: string;
  /** What is otherwise for one client. */
  readonly forProvider?: Partial<Record<ProviderName, Partial<Expected>>>;
  /** What is otherwise where the platform differs. */
  readonly onRuntime?: Partial<Record<Runtime | 'node 20', Partial<Expected>>>;
}
