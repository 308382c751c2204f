import type { Expected } from './expected.ts';
import type { CallLimits, ClientLimits } from './providers/provider.ts';
import type { Step } from './step.ts';

/** One call of a row, by a client of its own. */
export interface FaultCall {
  /** Which operation of the provider: the one that reads, or the one that creates. */
  readonly operation: 'get' | 'post';
  /** The path parameter of `get`. @default the sample's */
  readonly id?: string;
  readonly client?: ClientLimits;
  readonly options?: CallLimits;
  /** Aborts once the server has seen so many requests (0: before the call) and so many milliseconds have passed. */
  readonly abort?: { readonly atRequest: number; readonly afterMs: number };
  /** How many such calls start at once, on one client. @default 1 */
  readonly times?: number;
  /** The client's rate limit, with a burst of 1. @default none, not even the provider's own */
  readonly requestsPerSecond?: number;
  /** Calls an address where nobody listens. */
  readonly refused?: true;
  /** How long to wait, after the call, for requests that must not come, in milliseconds. @default 0 */
  readonly settleMs?: number;
  readonly expect: Expected;
}

/** One fault: what the server does, and what every client has to make of it. */
export interface Row {
  /** Kebab-case; stands in the URL. */
  readonly name: string;
  /** What the server (or, in a few rows, the caller) does, in words. */
  readonly fault: string;
  /** What a probe of other clients called this fault, if it was among those that one of them failed. */
  readonly anchor?: string;
  /** The n-th step is for the n-th request of a call; the last one is for all further ones. */
  readonly server: readonly Step[];
  /** By what the results are called: `GET`, `POST`, `POST idempotent`. */
  readonly calls: Readonly<Record<string, FaultCall>>;
}
