/** What a schedule knows of a wait. */
export interface WaitSoFar {
  /** How old the run is, in milliseconds: since it was created if that is known, otherwise since the first check. 0 or more. */
  readonly ageMs: number;
  /** How many checks were made, 1 or more. */
  readonly checks: number;
}

/**
 * Says how long to leave between the answer to one check and the next check, in milliseconds. Pure, but for what it has learned. Whoever
 * waits keeps to the provider's minimum and to `Retry-After`, whatever a schedule says.
 */
export type Schedule = (soFar: WaitSoFar) => number;
