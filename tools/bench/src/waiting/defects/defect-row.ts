/** What was seen when a case was tried. */
export interface Outcome {
  /** Whether it was as it has to be. */
  readonly held: boolean;
  /** In a few words. */
  readonly saw: string;
}

/** Somebody who was measured, or read, to get a case wrong. */
export interface Peer {
  /** Package and version, or what else it is. */
  readonly name: string;
  /** Tries the case. Absent where it is not JavaScript, or was read and not run. */
  run?(): Promise<Outcome>;
  /** What is known where it is not run, and from where. */
  readonly stated?: string;
}

/** A defect of one of the leaders, as a case that anybody who waits can be tried with. */
export interface DefectRow {
  readonly id: string;
  /** What the server says, or the caller does. */
  readonly what: string;
  /** What has to come of it. */
  readonly expected: string;
  ours(): Promise<Outcome>;
  readonly peers: readonly Peer[];
}
