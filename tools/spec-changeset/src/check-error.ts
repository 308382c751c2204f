/** What keeps the comparison from being made: no history, a spec that does not parse. Its message is for people; no stack is shown. */
export class CheckError extends Error {
  override readonly name: string = 'CheckError';
}

/** The history that is here does not reach back to what a spec would be compared with. */
export class HistoryError extends CheckError {
  override readonly name = 'HistoryError';
}
