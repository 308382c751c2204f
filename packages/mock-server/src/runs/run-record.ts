import type { Outcome } from './outcome.ts';

/** A word of the status and since when, in virtual epoch milliseconds, it holds. */
export interface Step {
  readonly word: string;
  readonly atMs: number;
}

/**
 * A run that was created. It holds no state of its own: where the run is follows from its steps and the time, so that runs need no
 * timers.
 */
export interface RunRecord {
  readonly provider: string;
  /** The kind that the run was created as. */
  readonly kind: string;
  readonly id: string;
  /** The key that created it. */
  readonly owner: string;
  /** Counts the runs of a mock server: a later one has a higher number. */
  readonly number: number;
  readonly createdAtMs: number;
  /** What becomes of it if nobody interferes. */
  outcome: Outcome;
  /** How long it is queued and executed, in virtual milliseconds, once it waits no longer. */
  readonly queueMs: number;
  readonly runMs: number;
  /** What the request said that a reply repeats, by the reply's field names. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Every word that it goes through, the earliest first; some of them lie in the future. */
  steps: readonly Step[];
  /** What it was going to go through, if it was canceled or made to fail. */
  planned?: readonly Step[];
  /** What it was made to end as. */
  stoppedAs?: Outcome;
  /** Waits for input; what has to come is in `steps` when it has. */
  isWaiting: boolean;
  /** When the input was complete that it waited for. */
  submittedAtMs?: number;
  /** Names of the inputs that it has, for a kind of run that counts them. */
  inputs?: readonly string[];
  /** What the address to send input to ends with. */
  uploadToken?: string;
}

/** Where a run is at a time. */
export function stepAt({ steps }: RunRecord, nowMs: number): Step {
  const step = steps.findLast(({ atMs }) => atMs <= nowMs) ?? steps[0];
  if (step === undefined) throw new Error('A run has at least one step.');
  return step;
}
