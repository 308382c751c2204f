import { ageMs, missing } from '../follow-run.ts';
import { isChanged } from '../is-changed.ts';
import { isTerminal } from '../is-terminal.ts';
import { passingFault } from '../passing-fault.ts';
import { pauseSource } from '../paused-sources.ts';
import type { Run } from '../run.ts';
import { RunWaitError, type RunWaitErrorKind } from '../run-wait-error.ts';
import type { LaneParts } from './lane-parts.ts';
import { gapOf, moveRun, wish } from './move-run.ts';
import { seenOf, type TrackedRun } from './tracked-run.ts';

/** Takes note of what the provider says of a run. Where it goes on, it is to be moved to its next place. */
export function takeSnapshot<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  snapshot: SomeRun,
  askedAtMs: number,
): void {
  run.checks += 1;
  run.faults = 0;
  run.lastFault = undefined;
  run.toldAtMs = askedAtMs;
  run.last = snapshot;
  run.isEnding = false;
  // A reply may lack what an earlier one said.
  run.seen = { ...(run.seen?.createdAt && { createdAt: run.seen.createdAt }), ...seenOf(snapshot) };
  const isLast = isTerminal(snapshot);
  if (isLast || isChanged(run.givenSeen, snapshot)) run.news = { run: snapshot, isLast };
  else delete run.news;
  lane.onNews(run);
  if (isLast) {
    lane.onDuration(durationMs(run.seen.createdAt ?? '', snapshot.finishedAt));
    moveRun(lane, run, 'over');
    return;
  }
  planNext(lane, run);
  run.inputSinceMs =
    snapshot.state === 'awaiting_input' ? (run.inputSinceMs ?? performance.now()) : undefined;
  const { inputTimeoutMs } = lane.plan;
  if (run.inputSinceMs !== undefined && performance.now() - run.inputSinceMs >= inputTimeoutMs)
    giveUp(lane, run, 'awaiting_input', `has been waiting for its input for ${inputTimeoutMs} ms`);
}

/** Takes note of a check that failed. Where the run goes on, it is to be moved to its next place. */
export function takeFault<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  error: unknown,
): void {
  const { source, plan } = lane;
  run.checks += 1;
  const isMissing = statusOf(error) === 404;
  const isEarly = isMissing && !run.seen && ageMs(ageOf(run)) < (source.notFoundForMs ?? 0);
  const fault = isEarly ? {} : passingFault(error);
  if (isMissing && !isEarly) giveUp(lane, run, 'not_found', missing(source, ageOf(run)), error);
  else if (!fault || (!isEarly && ++run.faults > plan.maxFaults))
    giveUp(lane, run, 'check_failed', 'could not be checked', error);
  else {
    run.lastFault = error;
    planNext(lane, run);
    if (fault.retryAfterMs !== undefined) pauseSource(source, fault.retryAfterMs);
  }
}

/** Ends a run for the tracker, with an error as its last news. */
export function giveUp<SomeRun extends Run>(
  lane: LaneParts<SomeRun>,
  run: TrackedRun<SomeRun>,
  kind: RunWaitErrorKind,
  what: string,
  cause?: unknown,
): void {
  const { provider } = lane.source;
  const error = new RunWaitError<SomeRun>({ kind, provider, runId: run.id, run: run.last, what, cause });
  run.news = { error, isLast: true };
  moveRun(lane, run, 'over');
  lane.onNews(run);
}

/** Ends every run of a lane: a key that is refused for one is refused for all. */
export function refuseAll<SomeRun extends Run>(lane: LaneParts<SomeRun>, error: unknown): void {
  for (const run of [...lane.runs.values()]) giveUp(lane, run, 'check_failed', 'could not be checked', error);
}

/** The HTTP status of a client's error. Read by shape, so that this package needs no client at run time. */
export function statusOf(error: unknown): unknown {
  return (error as { status?: unknown } | null | undefined)?.status;
}

function planNext<SomeRun extends Run>(lane: LaneParts<SomeRun>, run: TrackedRun<SomeRun>): void {
  const gapMs = gapOf(lane, run);
  run.dueAtMs = lane.now() + gapMs;
  if (!run.isHidden) wish(lane, run, gapMs);
}

function ageOf({ startedAtMs, seen }: TrackedRun): Parameters<typeof ageMs>[0] {
  return { startedAtMs, ...(seen && { seen }) };
}

/** From creation to end; to now where the provider does not say when the run ended. NaN where it does not say when it was created. */
function durationMs(createdAt: string, finishedAt: string | undefined): number {
  return (finishedAt === undefined ? Date.now() : Date.parse(finishedAt)) - Date.parse(createdAt);
}
