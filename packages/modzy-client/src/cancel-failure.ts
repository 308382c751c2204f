/** Says that a job was left open: it could not be canceled after something else had failed. */
export interface CancelFailure {
  /** The job. It never ends by itself: cancel it with `cancelJob`. */
  jobIdentifier: string;
  /** Why it could not be canceled. */
  error: unknown;
}

/**
 * Looks whether a failed `submitFiles` left its job open.
 *
 * @param error - what `submitFiles` rejected with. It has this as `cancelFailure`, if it is an object that can take it.
 */
export const cancelFailureOf = (error: unknown): CancelFailure | undefined =>
  (Object(error) as { cancelFailure?: CancelFailure }).cancelFailure;

/** Notes a failure on an error, which stays what it is. */
export function noteCancelFailure(error: unknown, cancelFailure: CancelFailure): void {
  // A text as the reason of an abort, or a frozen object, takes no note.
  if (Object.isExtensible(error)) Object.assign(error as object, { cancelFailure });
}
