import type { Clock } from '../clock/clock.ts';
import type { Matched, Unmatched } from '../exchange/matched.ts';
import type { MockReply } from '../exchange/mock-request.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { RunKind } from './run-kind.ts';
import type { PlanRun } from './run-plan.ts';
import type { RunRecord } from './run-record.ts';
import type { RunChange } from './run-store.ts';

/** What the memory of a mock server is made from. */
export interface RunsOptions {
  /** One per provider. */
  readonly specs: readonly ProviderSpec[];
  readonly clock: Clock;
  /**
   * Makes ids, durations and outcomes repeat.
   * @default 1
   */
  readonly seed?: number;
  /**
   * How often each outcome comes, as weights, for runs whose request chooses none. A name that a provider does not have is left out
   * there; one that no provider has is refused.
   * @default { success: 1 }
   */
  readonly outcomes?: Readonly<Record<string, number>>;
  /**
   * How many runs are kept. Beyond it the oldest finished run is dropped, or the oldest one if none has finished.
   * @default 100_000
   */
  readonly maxRuns?: number;
  /**
   * Virtual milliseconds that a run waits before it is executed, give or take a quarter.
   * @default 2_000
   */
  readonly queueMs?: number;
  /**
   * Virtual milliseconds that a run is executed for, give or take a quarter.
   * @default 20_000
   */
  readonly runMs?: number;
  /** Asked for every run that is created without an outcome of its own. */
  readonly planRun?: PlanRun;
  /** Told of every change of a run, once it is made, and before the reply is sent. */
  readonly onChange?: (change: RunChange, made: RunsMade) => void;
  /** What an earlier mock server had. */
  readonly restored?: RunsMade & { readonly runs: readonly RunRecord[] };
}

/** How far the memory has come: what it takes to go on without repeating itself. */
export interface RunsMade {
  /** The number of the last run that was created. */
  readonly created: number;
  /** Where the sequence of chance is. */
  readonly randomState: number;
}

/** A run as it is now, for code in the same process. */
export interface RunView {
  readonly provider: string;
  /** Key of `x-run-lifecycle`. */
  readonly kind: string;
  readonly id: string;
  /** The provider's word. */
  readonly status: string;
  /** What the run is going to end as, or where it is stuck. */
  readonly outcome: string;
  /** Whether it waits for input. */
  readonly isWaiting: boolean;
  readonly isTerminal: boolean;
  /** Virtual epoch milliseconds, as are the next two. */
  readonly createdAtMs: number;
  readonly startedAtMs?: number;
  readonly finishedAtMs?: number;
}

/** The memory of a mock server: every run that was created, and what each operation says of it. */
export interface Runs {
  /** Answers a valid request; `undefined` if the operation has no state and its example is the answer. */
  respond(matched: Matched): Promise<MockReply | undefined>;
  /**
   * Answers a request to an address that a create operation gave out for sending input (`/__uploads/…`); `undefined` if
   * its path is not such an address. It needs no API key.
   */
  receive(unmatched: Unmatched): MockReply | undefined;
  /** Every run, or those of one provider, newest first. */
  list(provider?: string): RunView[];
  /** `undefined` if there is none. */
  get(id: string): RunView | undefined;
  /**
   * Ends a run now, as failed, or with the word or failure example named.
   * @throws {RangeError} if there is no such run, or it cannot fail from where it is.
   */
  fail(id: string, outcome?: string): RunView;
  /**
   * Cancels a run now, as its provider's cancel operation would.
   * @throws {RangeError} if there is no such run, or it cannot be canceled where it is.
   */
  cancel(id: string): RunView;
  /** Every run as it is kept, newest first; to be looked at, not to be changed. */
  records(): readonly RunRecord[];
  /** The kinds of runs that a provider's spec tells enough of, by name; none for an unknown provider. */
  kinds(provider: string): ReadonlyMap<string, RunKind>;
  /** Skips virtual time. */
  advance(ms: number): void;
  /** Adds a run that no request has created; one with an id that is there already is left out. */
  put(run: Omit<RunRecord, 'number'>): void;
  /** The status word of the run that a reply of an operation shows; undefined if it shows none. */
  statusIn(provider: string, operationId: string, body: unknown): string | undefined;
  /**
   * Puts an edited spec in the place of its provider's. Runs keep what was planned for them; those of a kind that is gone are not
   * shown until it is back.
   * @throws {TypeError} if a lifecycle lacks a part; then nothing has changed.
   */
  replaceSpec(spec: ProviderSpec): void;
  /** Forgets all runs and begins the seed anew. */
  reset(): void;
}
