/** What is known of a body or a reply that is checked. */
export interface CheckedFacts {
  readonly provider: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Origin and path, without query. */
  readonly url: string;
  /** The path as the specification has it, for example `/runs/{id}`. */
  readonly path: string;
  /** How many attempts were made; 0 for a body. */
  readonly attempts: number;
  /** The reply's status; absent for a body. */
  readonly status?: number | undefined;
}

/** One thing that is not as specified. Holds no value of the body, and no name but those on the way to it. */
export interface ValidationIssue {
  /** Where in the body, for example `runs[0].status`; `''` for the whole of it. */
  readonly path: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** What kind of thing is wrong, for example `invalid_type`: zod's own codes, and `unknown_word`. */
  readonly code: string;
}

/**
 * Checks a JSON body before it is sent, or a 2xx reply's JSON before it is returned.
 *
 * @throws to refuse it: the call rejects with that.
 */
export type Validation = (kind: 'body' | 'reply', facts: CheckedFacts, value: unknown) => void;
