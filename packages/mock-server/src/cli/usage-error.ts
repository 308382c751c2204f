/** A command line that cannot be obeyed. The message is one line: what is wrong, and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
