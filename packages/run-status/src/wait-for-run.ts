import { startDeadline } from './deadline.ts';
import { isTerminal } from './is-terminal.ts';
import { aborted, orAborted } from './or-aborted.ts';
import { passingFault } from './passing-fault.ts';
import { requireMs } from './require-ms.ts';
import type { Run } from './run.ts';
import type { RunSource } from './run-source.ts';
import { RunTimeoutError } from './run-timeout-error.ts';
import { sleep } from './sleep.ts';

/** How to wait. */
export interface WaitOptions<WaitedRun extends Run = Run> {
  /**
   * The deadline, in milliseconds from the start; more than 0. `Infinity` waits for ever.
   * @default 3_600_000 (one hour)
   */
  timeoutMs?: number;
  /**
   * Between the answer to one check and the next check, in milliseconds; more than 0.
   * @default the source's `intervalMs`
   */
  intervalMs?: number;
  /** Ends the wait at once: it rejects with the signal's reason. The run itself goes on. */
  signal?: AbortSignal;
  /**
   * Called with the run when it is first seen and whenever its provider's word or its progress changed. What it throws, or its
   * promise rejects with, ends the wait. Its promise is waited for before the next check, up to the deadline.
   */
  onChange?: (run: WaitedRun) => void | Promise<void>;
}

/** Checks in a row that may fail for a passing reason before the wait gives up. */
const toleratedFaults = 5;

/**
 * Waits for a run to end: checks at once, then at intervals, until its state is terminal.
 *
 * A failed run is an answer, not an exception: look at `run.state`. A state of `unknown` is waited through like any other that is not
 * terminal. A check that fails for a passing reason (429, 5xx, no connection) is repeated, after `Retry-After` where the reply has one.
 *
 * @returns the run in its terminal state.
 * @throws {RunTimeoutError} at the deadline, with the run as last seen.
 * @throws {RangeError} at once, if `timeoutMs` or `intervalMs` is not a positive number.
 * @throws the signal's reason, if it aborts; what the source throws, if it cannot pass; what `onChange` throws or rejects with.
 */
export async function waitForRun<WaitedRun extends Run>(
  source: RunSource<WaitedRun>,
  id: string,
  options: WaitOptions<WaitedRun> = {},
): Promise<WaitedRun> {
  const timeoutMs = requireMs('timeoutMs', options.timeoutMs ?? 3_600_000, { orInfinity: true });
  const intervalMs = requireMs('intervalMs', options.intervalMs ?? source.intervalMs);
  const deadline = startDeadline(timeoutMs, options.signal);
  let seen: WaitedRun | undefined;
  let faults = 0;
  let lastFault: unknown;
  try {
    while (!deadline.signal.aborted) {
      const check = await checkOnce(source, id, deadline.signal);
      let pauseMs = intervalMs;
      if (check.run) {
        faults = 0;
        lastFault = undefined;
        const before = seen;
        seen = check.run;
        const isNews = !before || isChanged(before, seen);
        if (isNews && !(await tell(options, seen, deadline.signal))) options.signal?.throwIfAborted();
        if (isTerminal(seen)) return seen; // Even if the deadline came while onChange was busy: it did end in time.
      } else if (!deadline.signal.aborted) {
        const fault = passingFault(check.error);
        if (!fault || ++faults > toleratedFaults) throw check.error;
        lastFault = check.error;
        pauseMs = Math.max(intervalMs, fault.retryAfterMs ?? 0);
      }
      await sleep(pauseMs, deadline.signal);
    }
    options.signal?.throwIfAborted();
    throw new RunTimeoutError({
      provider: source.provider,
      runId: id,
      timeoutMs,
      run: seen,
      cause: lastFault,
    });
  } finally {
    deadline.stop();
  }
}

type Check<CheckedRun> = { run: CheckedRun; error?: never } | { run?: never; error: unknown };

/** One check that is over when the signal aborts, even if the source takes no notice of signals. */
async function checkOnce<R extends Run>(
  source: RunSource<R>,
  id: string,
  signal: AbortSignal,
): Promise<Check<R>> {
  try {
    const run = await orAborted(source.get(id, { signal }), signal);
    return run === aborted ? { error: signal.reason } : { run };
  } catch (error) {
    return { error };
  }
}

/** Calls `onChange` and waits for its promise, if it gives one. @returns false if the signal aborted first. */
async function tell<R extends Run>(
  { onChange }: WaitOptions<R>,
  run: R,
  signal: AbortSignal,
): Promise<boolean> {
  const told = onChange?.(run);
  return !told || (await orAborted(told, signal)) !== aborted;
}

function isChanged(before: Run, after: Run): boolean {
  return (
    before.providerStatus !== after.providerStatus ||
    before.state !== after.state ||
    JSON.stringify(before.progress) !== JSON.stringify(after.progress)
  );
}
