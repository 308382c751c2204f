/** A command line that cannot be obeyed. Its message is for the person who typed it; no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
