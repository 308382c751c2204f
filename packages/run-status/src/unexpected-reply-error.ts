const brand = '@runspec/run-status/UnexpectedReplyError';

/**
 * A provider answered with success, but without what the answer is for: the id of a created run, or the array of a list.
 * Holds nothing of the reply itself, which may not be meant for a log.
 */
export class UnexpectedReplyError extends Error {
  override readonly name = 'UnexpectedReplyError';
  readonly brand: string = brand;
  /** Who answered, e.g. `duck`. */
  readonly provider: string;
  /** The client's method, which is the operation's id in the spec, e.g. `triggerModelRun`. */
  readonly operation: string;
  /** What the reply should have had, e.g. `text in "id"`. */
  readonly expected: string;

  constructor({ provider, operation, expected }: { provider: string; operation: string; expected: string }) {
    super(`${provider} answered ${operation} with something unexpected: there was to be ${expected}`);
    this.provider = provider;
    this.operation = operation;
    this.expected = expected;
  }

  /** Whether a value is such an error, from whatever copy of this package it came. */
  static isInstance(value: unknown): value is UnexpectedReplyError {
    return value instanceof Error && (value as { brand?: unknown }).brand === brand;
  }
}
