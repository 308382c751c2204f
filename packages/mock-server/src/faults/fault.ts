import type { Delay } from './delay.ts';

/** A fault, read from its text. It has one part at least. */
export interface Fault {
  readonly delay?: Delay;
  readonly effect?: FaultEffect;
}

/** What goes wrong besides time. */
export type FaultEffect =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: RetryAfter }
  | { readonly kind: FaultWord };

/** When to try again: so many seconds from now, told in seconds or as an HTTP date. */
export interface RetryAfter {
  readonly seconds: number;
  readonly isDate: boolean;
}

/** The faults that are one word. */
export const faultWords = ['reset', 'stall', 'truncate', 'malformed', 'html', 'unknown-status'] as const;

export type FaultWord = (typeof faultWords)[number];
