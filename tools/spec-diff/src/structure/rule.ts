import type { ChangeKind } from '../change.ts';

/** What a rule says of one side: senders or readers. */
export interface Verdict {
  readonly kind: ChangeKind;
  /** One sentence that a user of the client can act on. */
  readonly why: string;
}

/** One sort of change, and what it means. */
export interface Rule {
  /** What has happened where the rule applies. */
  readonly meaning: string;
  /** Whether TypeScript types can show it, so that the compiler should see it, too. */
  readonly typed: boolean;
  /** To who sends what changed. */
  readonly senders: Verdict;
  /** To who reads what changed. */
  readonly readers: Verdict;
}

export const breaking = (why: string): Verdict => ({ kind: 'breaking', why });
export const additive = (why: string): Verdict => ({ kind: 'additive', why });
export const documentation = (why: string): Verdict => ({ kind: 'documentation', why });
export const nothing = (why: string): Verdict => ({ kind: 'none', why });

/** A rule that says the same to both sides. */
export function same(meaning: string, typed: boolean, verdict: Verdict): Rule {
  return { meaning, typed, senders: verdict, readers: verdict };
}

/** A rule that says different things to the two sides. */
export function bySide(meaning: string, typed: boolean, senders: Verdict, readers: Verdict): Rule {
  return { meaning, typed, senders, readers };
}
