import type { Deadline } from './deadline.ts';
import { isChanged } from './is-changed.ts';
import { isTerminal } from './is-terminal.ts';
import { aborted, orAborted } from './or-aborted.ts';
import { passingFault } from './passing-fault.ts';
import { pauseLeftMs, pauseSource } from './paused-sources.ts';
import type { WatchPlan } from './read-plan.ts';
import type { Run } from './run.ts';
import type { RunSource } from './run-source.ts';
import { RunWaitError, type RunWaitErrorKind } from './run-wait-error.ts';
import { sleep } from './sleep.ts';
import type { WatchOptions, WatchState } from './wait-options.ts';

/** A {@link WatchState} while it is in use. */
export type Progress = { -readonly [Name in keyof WatchState]: WatchState[Name] };

/** What a watch works with. */
export interface Following<FollowedRun extends Run> {
  readonly source: RunSource<FollowedRun>;
  readonly id: string;
  readonly options: WatchOptions<FollowedRun>;
  readonly plan: WatchPlan;
  readonly progress: Progress;
  readonly deadline: Deadline;
}

/** Gives a run whenever there is news of it, and returns after a terminal state. Throws as `watchRun` says. */
export async function* followRun<FollowedRun extends Run>(
  following: Following<FollowedRun>,
): AsyncGenerator<FollowedRun, void, void> {
  const { source, id, options, plan, progress } = following;
  const { signal } = following.deadline;
  let last: FollowedRun | undefined;
  let lastFault: unknown;
  let faults = 0;
  let inputSince: number | undefined;
  const ended = (kind: RunWaitErrorKind, what: string, cause?: unknown): RunWaitError<FollowedRun> =>
    new RunWaitError({ kind, provider: source.provider, runId: id, run: last, what, cause });

  while (!signal.aborted) {
    await sleep(Math.max(progress.nextCheckAtMs - Date.now(), pauseLeftMs(source)), signal);
    // Somebody else may have been told meanwhile to leave the source alone.
    if (pauseLeftMs(source) > 0) continue;
    if (signal.aborted) break;
    const { run, error } = await checkOnce(source, id, signal);
    if (!run && signal.aborted) break;
    progress.checks += 1;
    options.onCheck?.({ number: progress.checks, ...(run ? { run } : { error }) });
    if (run) {
      faults = 0;
      lastFault = undefined;
      last = run;
      const isNews = isChanged(progress.seen, run);
      const { state, providerStatus, progress: counts, createdAt } = run;
      progress.seen = {
        state,
        providerStatus,
        ...(counts && { progress: counts }),
        ...(createdAt && { createdAt }),
      };
      scheduleNext(plan, progress);
      if (isNews) yield run;
      if (isTerminal(run)) return;
      inputSince = state === 'awaiting_input' ? (inputSince ?? performance.now()) : undefined;
      if (inputSince !== undefined && performance.now() - inputSince >= plan.inputTimeoutMs)
        throw ended('awaiting_input', `has been waiting for its input for ${plan.inputTimeoutMs} ms`);
    } else {
      const isMissing = (error as { status?: unknown } | null)?.status === 404;
      const isEarly = isMissing && !progress.seen && ageMs(progress) < (source.notFoundForMs ?? 0);
      const fault = isEarly ? {} : passingFault(error);
      if (isMissing && !isEarly) throw ended('not_found', missing(source, progress), error);
      if (!fault || (!isEarly && ++faults > plan.maxFaults))
        throw ended('check_failed', 'could not be checked', error);
      lastFault = error;
      scheduleNext(plan, progress);
      if (fault.retryAfterMs !== undefined) {
        pauseSource(source, fault.retryAfterMs);
        // The server's word stands above the schedule, also where it says `at once`.
        progress.nextCheckAtMs = Date.now() + fault.retryAfterMs;
      }
    }
  }
  const { signal: own } = options;
  if (own?.aborted) throw ended('aborted', 'is no longer waited for', own.reason);
  throw ended('timeout', `had not ended after ${plan.timeoutMs} ms`, lastFault);
}

/** How old the run is: since its creation, or since the watch began if that is not known or lies in the future. */
export function ageMs({ startedAtMs, seen }: Pick<Progress, 'startedAtMs' | 'seen'>): number {
  const createdAtMs = Math.min(Date.parse(seen?.createdAt ?? '') || startedAtMs, startedAtMs);
  return Math.max(0, Date.now() - createdAtMs);
}

function scheduleNext({ schedule, floorMs }: WatchPlan, progress: Progress): void {
  const asked = schedule({ ageMs: ageMs(progress), checks: progress.checks });
  // Whatever a schedule of somebody's own says, it does not spin.
  progress.nextCheckAtMs = Date.now() + Math.max(floorMs, 1, asked || 0);
}

/** One check that is over when the signal aborts, even if the source takes no notice of signals. */
async function checkOnce<CheckedRun extends Run>(
  source: RunSource<CheckedRun>,
  id: string,
  signal: AbortSignal,
): Promise<{ run?: CheckedRun; error?: unknown }> {
  try {
    const run = await orAborted(source.get(id, { signal, maxRetries: 0 }), signal);
    return run === aborted ? {} : { run };
  } catch (error) {
    return { error };
  }
}

/** What to say of a run that the provider does not know. */
export function missing(
  { keptForMs }: Pick<RunSource, 'keptForMs'>,
  progress: Pick<Progress, 'seen'>,
): string {
  if (!progress.seen) return 'does not exist for this key';
  return keptForMs === undefined
    ? 'is gone'
    : `is gone; a run may be deleted ${keptForMs / 3_600_000} hours after it ended`;
}
