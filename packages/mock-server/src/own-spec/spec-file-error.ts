/** A spec file cannot be served. One line: file, line and column where there is one, what is wrong, what was expected. */
export class SpecFileError extends Error {
  override readonly name = 'SpecFileError';
}
