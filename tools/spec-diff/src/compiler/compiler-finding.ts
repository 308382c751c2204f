import type { Touched } from '../change.ts';

/** A difference between two versions of a spec that the types of its client show. Plain JSON. */
export interface CompilerFinding {
  readonly kind: 'breaking' | 'additive';
  readonly touched: Touched;
  /** The `operationId`; empty for the name of an exported type. */
  readonly operation: string;
  /**
   * Where in the operation, the deepest place at which the two versions part. It begins with `path`, `query`, `header`, `cookie`, `body`, `response`
   * (2xx) or `error`; the last two go on with the status and, for a header of the reply, with `header`. Names of
   * properties follow, `[]` for the items of an array, `{}` for the values of a map. Empty for the operation as a
   * whole; the name of the type alone where there is no operation.
   */
  readonly place: readonly string[];
  /** What happened, in one line, without a full stop: `"score" of getModelRun's 200 reply is gone`. */
  readonly message: string;
  /** What it means to a user of the client, in one sentence, with what the compiler tells them where that helps. */
  readonly why: string;
}
