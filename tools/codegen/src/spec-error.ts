/** A spec that cannot be generated from. Its message has one line per fault: file, line, rule, what is wrong. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}
