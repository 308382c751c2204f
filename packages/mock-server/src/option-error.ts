/** An option that a mock cannot obey. The message is one line: what is wrong, where, and what was expected. */
export class OptionError extends RangeError {
  override readonly name = 'OptionError';
}
