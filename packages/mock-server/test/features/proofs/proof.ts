/** Shows a feature at work through the public API, and rejects if it is not there. */
export type Proof = () => Promise<void>;

/** Proofs by the id of the row that they are of. */
export type Proofs = Readonly<Record<string, Proof>>;
