import { startDeadline } from './deadline.ts';
import { followRun } from './follow-run.ts';
import { aborted, orAborted } from './or-aborted.ts';
import { readPlan } from './read-plan.ts';
import type { Run } from './run.ts';
import type { RunSource } from './run-source.ts';
import { RunWaitError } from './run-wait-error.ts';
import { startProgress } from './start-progress.ts';
import type { WaitOptions } from './wait-options.ts';

/**
 * Waits for a run to end: checks at once, then on schedule, until its state is terminal.
 *
 * A failed run is an answer, not an exception, unless `throwOnFailure` says so: look at `run.state`. A state of `unknown` is waited through
 * like any other that is not terminal. A check that fails for a passing reason (no connection, 408, 429, 5xx) is repeated on schedule, and
 * not before the time that `Retry-After` names; everybody who waits on the same source then leaves it alone.
 *
 * @returns the run in its terminal state.
 * @throws {RunWaitError} if the wait ends before the run: at the deadline, on abort, if the run waits for input for too long, is not found,
 *   or cannot be checked; with `throwOnFailure`, if the run ended badly. It carries the run as last seen.
 * @throws {RangeError} at once, if an option is out of range.
 * @throws what `onChange` or `onCheck` throws or rejects with.
 */
export async function waitForRun<WaitedRun extends Run>(
  source: RunSource<WaitedRun>,
  id: string,
  options: WaitOptions<WaitedRun> = {},
): Promise<WaitedRun> {
  const { signal, onChange, throwOnFailure } = options;
  const plan = readPlan(source, options);
  const progress = startProgress(source, id, options);
  const deadline = startDeadline(progress.startedAtMs + plan.timeoutMs - Date.now(), signal);
  const failure = (kind: 'aborted' | 'run_failed', run: WaitedRun | undefined, what: string): RunWaitError =>
    new RunWaitError({ kind, provider: source.provider, runId: id, run, what, cause: signal?.reason });
  try {
    let last: WaitedRun | undefined;
    for await (const run of followRun({ source, id, options, plan, progress, deadline })) {
      last = run;
      const told = onChange?.(run);
      // At the deadline nobody waits for it any longer; a run that ended did end in time.
      if (told && (await orAborted(told, deadline.signal)) === aborted && signal?.aborted)
        throw failure('aborted', run, 'is no longer waited for');
    }
    // Nothing is new where an earlier wait had seen the end.
    const run = last ?? (await source.get(id, { signal: deadline.signal }));
    if (throwOnFailure && run.state !== 'succeeded') throw failure('run_failed', run, 'did not succeed');
    return run;
  } finally {
    deadline.stop();
  }
}
