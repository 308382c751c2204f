import type { Run } from '../run.ts';
import type { TrackedRun } from './tracked-run.ts';
import type { TrackedRunState } from './tracker-options.ts';

/** A run that is tracked from now on, or from where an earlier tracker was. */
export function startTracking<SomeRun extends Run>(
  ref: string,
  id: string,
  timeoutMs: number,
  nowMs: number,
  state?: TrackedRunState,
): TrackedRun<SomeRun> {
  const wallMs = Date.now();
  // A clock that was set back since does not postpone the deadline or the next check for long.
  const startedAtMs = Math.min(state?.startedAtMs ?? wallMs, wallMs);
  return {
    ref,
    id,
    startedAtMs,
    deadlineAtMs: performance.now() + startedAtMs + timeoutMs - wallMs,
    place: 'due',
    dueAtMs: nowMs + Math.max(0, (state?.nextCheckAtMs ?? wallMs) - wallMs),
    wakeAtMs: nowMs,
    heapIndex: -1,
    wishedGapMs: 0,
    isHidden: false,
    isEnding: false,
    sweepNumber: 0,
    toldAtMs: -Infinity,
    checks: state?.checks ?? 0,
    faults: 0,
    ...(state?.seen && { seen: state.seen, givenSeen: state.seen }),
  };
}

/**
 * Where a tracker is with a run, as JSON.
 * @param nextCheckAtMs - by the tracker's clock, as is `nowMs`.
 */
export function stateOf(run: TrackedRun, nowMs: number, nextCheckAtMs: number): TrackedRunState {
  const { ref, startedAtMs, checks, givenSeen, news, place } = run;
  // News that nobody was given is not kept: it has to be asked for again.
  const isNow = news !== undefined || place === 'ready' || place === 'asked';
  const inMs = isNow ? 0 : Math.max(0, nextCheckAtMs - nowMs);
  return {
    ref,
    startedAtMs,
    nextCheckAtMs: Math.round(Date.now() + inMs),
    checks,
    ...(givenSeen && { seen: givenSeen }),
  };
}
