import type { Run } from './run.ts';

const brand = '@runspec/run-status/RunTimeoutError';

/**
 * A wait reached its deadline before the run ended. The run itself goes on at the provider.
 * `cause` is what the last check failed with; absent if it was answered.
 */
export class RunTimeoutError<WaitedRun extends Run = Run> extends Error {
  override readonly name = 'RunTimeoutError';
  readonly brand: string = brand;
  readonly runId: string;
  /** The deadline that was reached, in milliseconds from the start of the wait. */
  readonly timeoutMs: number;
  /** The run as it was last seen; absent if no check was answered. */
  readonly run: WaitedRun | undefined;

  constructor(options: {
    provider: string;
    runId: string;
    timeoutMs: number;
    run: WaitedRun | undefined;
    cause?: unknown;
  }) {
    const { provider, runId, timeoutMs, run } = options;
    const seen = run ? `last seen ${run.state} ("${run.providerStatus}")` : 'no check was answered';
    super(`${provider} run ${runId} had not ended after ${timeoutMs} ms: ${seen}`, { cause: options.cause });
    this.runId = runId;
    this.timeoutMs = timeoutMs;
    this.run = run;
  }

  /** Whether a value is such an error, from whatever copy of this package it came. */
  static isInstance(value: unknown): value is RunTimeoutError {
    return value instanceof Error && (value as { brand?: unknown }).brand === brand;
  }
}
