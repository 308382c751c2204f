/** A state file cannot be used: it is something else, or another mock server has it. One line: file, line, what was expected. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}
