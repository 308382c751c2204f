import { ageMs } from '../follow-run.ts';
import type { Run } from '../run.ts';
import type { LaneParts } from './lane-parts.ts';
import type { Place, TrackedRun } from './tracked-run.ts';

/** Puts a run where it belongs next, and nowhere else. */
export function moveRun<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  place: Place,
): void {
  lane.ready.delete(run);
  lane.ending.delete(run);
  lane.swept.delete(run);
  run.place = place;
  if (place === 'ready') (run.isEnding ? lane.ending : lane.ready).add(run);
  if (place === 'swept') lane.swept.add(run);
  if (place === 'over') {
    run.request?.abort();
    lane.heap.take(run);
    lane.runs.delete(run.id);
    wish(lane, run, 0);
    return;
  }
  const deadlineMs = lane.now() + run.deadlineAtMs - performance.now();
  const wakeAtMs = place === 'due' ? Math.min(run.dueAtMs, deadlineMs) : deadlineMs;
  if (wakeAtMs === Infinity) lane.heap.take(run);
  else lane.heap.put(run, wakeAtMs);
}

/** Notes the gap that a run wishes; 0 for a run that the list does not show. */
export function wish<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  gapMs: number,
): void {
  if (run.wishedGapMs > 0) lane.wishes.subtract(run.wishedGapMs);
  if (gapMs > 0) lane.wishes.add(gapMs);
  run.wishedGapMs = gapMs;
}

/** Marks whether lists show a run: what they do not show is asked for, and speaks for no list. */
export function setHidden<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  isHidden: boolean,
): void {
  if (run.isHidden === isHidden) return;
  run.isHidden = isHidden;
  wish(lane, run, isHidden ? 0 : gapOf(lane, run));
}

/** The gap that a run's schedule asks for now, in milliseconds, 1 or more. */
export function gapOf<SomeRun extends Run>(
  { plan }: Pick<LaneParts<SomeRun>, 'plan'>,
  { startedAtMs, seen, checks }: Pick<TrackedRun<SomeRun>, 'startedAtMs' | 'seen' | 'checks'>,
): number {
  const age = ageMs({ startedAtMs, ...(seen && { seen }) });
  const asked = plan.schedule({ ageMs: age, checks: Math.max(1, checks) });
  // Whatever a schedule of somebody's own says, it does not spin.
  return Math.max(plan.floorMs, 1, asked || 0);
}
