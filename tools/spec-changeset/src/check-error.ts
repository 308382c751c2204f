/** What keeps the comparison from being made: no history, a spec that does not parse. Its message is for people; no stack is shown. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}
