import { readPlan } from '../read-plan.ts';
import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import { type LearnedSchedule, learned } from '../schedules/learned.ts';
import { createAlarm } from './alarm.ts';
import { createChangeQueue } from './change-queue.ts';
import { readReference } from './run-reference.ts';
import { createSourceLane, type SourceLane } from './source-lane.ts';
import type { TrackedRun } from './tracked-run.ts';
import { createTrackerClock } from './tracker-clock.ts';
import type { RunChange, RunTrackerOptions, TrackedRunState, TrackerState } from './tracker-options.ts';
import { requireSources, requireState, requireWhole } from './tracker-requirements.ts';
import { startTracking, stateOf } from './tracking.ts';

/** What trackers are made of: lanes, a timer, a queue of changes. */
export interface TrackerCore<SomeRun extends Run> {
  readonly state: TrackerState;
  readonly runs: ReadonlyMap<string, unknown>;
  add(refs: readonly string[]): void;
  remove(ref: string): boolean;
  /** A loop over the changes. Requests are made while there is one. */
  loop(): AsyncIterableIterator<RunChange<SomeRun>, undefined, void>;
  close(): void;
}

/** @param onEmpty - called when the last run was reported as ended. */
export function createTrackerCore<SomeRun extends Run>(
  sources: Readonly<Record<string, RunSource<SomeRun>>>,
  options: RunTrackerOptions,
  onEmpty: () => void,
): TrackerCore<SomeRun> {
  requireSources(sources);
  const { signal, maxConcurrent = 4, learn = false, resume, ...waiting } = options;
  const { intervalMs } = waiting;
  const { timeoutMs } = readPlan({ intervalMs: 1 }, waiting);
  requireWhole('maxConcurrent', maxConcurrent);
  const { runs: resumed = [], models = {} } = resume ? requireState(resume, sources) : {};
  const now = createTrackerClock();
  const runs = new Map<string, TrackedRun<SomeRun>>();
  const lanes = new Map<string, SourceLane<SomeRun>>();
  const schedules = new Map<string, LearnedSchedule>();
  const loops = new Set<object>();
  let isClosed = false;

  const wakeAtMs = (): number => Math.min(...[...lanes.values()].map((lane) => lane.wakeAtMs));
  const alarm = createAlarm(now);
  const poll = (): void => {
    if (loops.size === 0) return;
    try {
      for (const lane of lanes.values()) lane.poll();
      alarm.set(wakeAtMs(), poll);
    } catch (error) {
      // A schedule's own error.
      end({ reason: error });
    }
  };
  // Runs that are added one after the other are looked at together.
  let isPollComing = false;
  const pollSoon = (): void => {
    if (isPollComing) return;
    isPollComing = true;
    queueMicrotask(() => {
      isPollComing = false;
      poll();
    });
  };
  const forget = (run: TrackedRun<SomeRun>): void => {
    runs.delete(run.ref);
    if (runs.size === 0) onEmpty();
  };
  const queue = createChangeQueue((run: TrackedRun<SomeRun>): RunChange<SomeRun> => {
    const { ref, news, given } = run;
    delete run.news;
    if (!news) throw new Error(`${ref} is queued without news`);
    if (news.isLast) forget(run);
    const before = given && { previous: given };
    if ('error' in news) return { ref, ...before, error: news.error };
    run.given = news.run;
    if (run.seen) run.givenSeen = run.seen;
    return { ref, run: news.run, ...before };
  });

  for (const [prefix, source] of Object.entries(sources)) {
    const plan = readPlan(source, waiting);
    const schedule = learn ? learned(models[prefix] && { model: models[prefix] }) : plan.schedule;
    if (learn) schedules.set(prefix, schedule as LearnedSchedule); // As was just made.
    const lane = createSourceLane({
      source,
      plan: { ...plan, schedule },
      maxConcurrent,
      sweepFloorMs: intervalMs ?? source.intervalMs,
      now,
      onNews: (run) => (run.news ? queue.put(run) : queue.take(run)),
      onDuration: (ms) => schedules.get(prefix)?.learn(ms),
      onFree: poll,
      onCrash: (error) => end({ reason: error }),
    });
    lanes.set(prefix, lane);
  }

  const track = (ref: string, state?: TrackedRunState): void => {
    const { prefix, id } = readReference(ref, sources);
    if (runs.has(ref)) return;
    const run = startTracking<SomeRun>(ref, id, timeoutMs, now(), state);
    lanes.get(prefix)?.add(run);
    runs.set(ref, run);
  };
  const laneOf = (ref: string): SourceLane<SomeRun> | undefined => lanes.get(ref.slice(0, ref.indexOf(':')));
  const rest = (): void => {
    alarm.clear();
    for (const lane of lanes.values()) lane.stop();
  };
  const end = (failure?: { readonly reason: unknown }): void => {
    if (isClosed) return;
    isClosed = true;
    signal?.removeEventListener('abort', onAbort);
    rest();
    loops.clear();
    queue.end(failure);
  };
  const onAbort = (): void => end({ reason: signal?.reason });

  for (const state of resumed) track(state.ref, state);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort);

  return {
    runs,
    get state(): TrackerState {
      const states = [...runs.values()].map((run) =>
        stateOf(run, now(), laneOf(run.ref)?.nextCheckAtMs(run) ?? now()),
      );
      const known = [...schedules].map(([prefix, { model }]) => [prefix, model] as const);
      return { version: 1, runs: states, ...(known.length > 0 && { models: Object.fromEntries(known) }) };
    },
    add(refs) {
      if (isClosed) throw new Error('the tracker is closed: no run can be added');
      for (const ref of refs) readReference(ref, sources);
      for (const ref of refs) track(ref);
      pollSoon();
    },
    remove(ref) {
      const run = runs.get(ref);
      if (!run) return false;
      laneOf(ref)?.remove(run);
      queue.take(run);
      forget(run);
      poll();
      return true;
    },
    loop() {
      const own = {};
      let isLeft = false;
      return {
        next() {
          if (isLeft) return Promise.resolve({ done: true, value: undefined });
          if (!isClosed && !loops.has(own)) {
            loops.add(own);
            poll();
          }
          return queue.next(own);
        },
        async return() {
          isLeft = true;
          queue.leave(own);
          if (loops.delete(own) && loops.size === 0) rest();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
    close: () => end(),
  };
}
