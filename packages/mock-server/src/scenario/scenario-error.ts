/** A scenario file is wrong. One line: file, line and column, what is wrong, what was expected. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}
