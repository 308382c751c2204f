import type { Run } from './run.ts';

const brand = '@runspec/run-status/RunWaitError';

/**
 * Why a wait ended before its run.
 *
 * - `timeout`: its deadline came.
 * - `aborted`: the caller's signal aborted; `cause` is the signal's reason.
 * - `awaiting_input`: the provider has been waiting for the caller for longer than `inputTimeoutMs`.
 * - `not_found`: the provider does not know the run: a wrong id, another key's run, or one that was deleted; `cause` is its answer.
 * - `check_failed`: a check failed for a reason that does not pass, or too often in a row; `cause` is what it failed with.
 * - `run_failed`: the run ended, but not well, and `throwOnFailure` was asked for.
 */
export type RunWaitErrorKind =
  | 'timeout'
  | 'aborted'
  | 'awaiting_input'
  | 'not_found'
  | 'check_failed'
  | 'run_failed';

/** A wait that gave no result. But for `run_failed`, the run itself may go on at the provider. */
export class RunWaitError<WaitedRun extends Run = Run> extends Error {
  override readonly name: string;
  readonly brand: string = brand;
  readonly kind: RunWaitErrorKind;
  readonly provider: string;
  readonly runId: string;
  /** The run as it was last seen; absent if no check was answered. */
  readonly run: WaitedRun | undefined;

  constructor(options: {
    kind: RunWaitErrorKind;
    provider: string;
    runId: string;
    run: WaitedRun | undefined;
    /** What happened, as the end of a sentence that begins with the run. */
    what: string;
    cause?: unknown;
  }) {
    const { kind, provider, runId, run, what, cause } = options;
    const answered = kind === 'timeout' ? ': no check was answered' : '';
    const seen = run ? `: last seen ${run.state} ("${run.providerStatus}")` : answered;
    super(`${provider} run ${runId} ${what}${seen}`, { cause });
    // What is looked for by name where signals are used.
    this.name = kind === 'aborted' ? 'AbortError' : 'RunWaitError';
    this.kind = kind;
    this.provider = provider;
    this.runId = runId;
    this.run = run;
  }

  /** Whether a value is such an error, from whatever copy of this package it came. */
  static isInstance(value: unknown): value is RunWaitError {
    return value instanceof Error && (value as { brand?: unknown }).brand === brand;
  }
}
