import type { CheckedFacts, ValidationIssue } from '../validation.ts';

/** What is wrong with a body or a reply. Holds none of its values. */
export interface ValidationReport extends CheckedFacts {
  readonly kind: 'body' | 'reply';
  /** The provider's id for the request, from `x-request-id`. */
  readonly requestId?: string | undefined;
  /** One at least. */
  readonly issues: readonly ValidationIssue[];
}
