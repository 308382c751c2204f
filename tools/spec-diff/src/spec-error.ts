/** A spec that cannot be compared. Its message has one line per fault: file, line, column, what is wrong. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}
