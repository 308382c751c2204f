import { pauseLeftMs } from '../paused-sources.ts';
import type { Run } from '../run.ts';
import { createDueHeap } from './due-heap.ts';
import type { LaneParts } from './lane-parts.ts';
import { gapOf, moveRun, wish } from './move-run.ts';
import { sendRequest } from './send-request.ts';
import { gapLeftMs } from './source-pace.ts';
import { createWishSum } from './sweep-cost.ts';
import { createSweeper } from './sweeper.ts';
import { giveUp, refuseAll, statusOf, takeFault, takeSnapshot } from './take-answer.ts';
import type { TrackedRun } from './tracked-run.ts';

/** How many pages go before a get where both wait for their turn. */
const pagesToAGet = 2;

/** A timer and a sum of times are exact to less than this. */
const slackMs = 0.5;

/** What a lane is made of besides what it makes itself. */
export type LaneOptions<SomeRun extends Run> = Pick<
  LaneParts<SomeRun>,
  | 'source'
  | 'plan'
  | 'maxConcurrent'
  | 'sweepFloorMs'
  | 'now'
  | 'onNews'
  | 'onDuration'
  | 'onFree'
  | 'onCrash'
>;

/** The scheduler of one source: what is asked of it, and when. It has no timer; whoever has one calls `poll`. */
export interface SourceLane<SomeRun extends Run> {
  add(run: TrackedRun<SomeRun>): void;
  remove(run: TrackedRun<SomeRun>): void;
  /** Does all that is due. */
  poll(): void;
  /** When `poll` is to be called next, by the tracker's clock; Infinity if only a request's end can bring something. */
  readonly wakeAtMs: number;
  /** When a run is asked for next, by the tracker's clock. */
  nextCheckAtMs(run: TrackedRun<SomeRun>): number;
  /** Ends all requests. What was being asked for will be asked for again. */
  stop(): void;
}

/** Makes the lane of a source, with no runs. */
export function createSourceLane<SomeRun extends Run>(options: LaneOptions<SomeRun>): SourceLane<SomeRun> {
  const lane: LaneParts<SomeRun> = {
    ...options,
    runs: new Map(),
    heap: createDueHeap(),
    ready: new Set(),
    ending: new Set(),
    swept: new Set(),
    wishes: createWishSum(),
    requests: new Set(),
  };
  const { source, heap, plan, now } = lane;
  const sweeper = createSweeper(lane);
  let pagesSinceGet = 0;

  const ask = async (run: TrackedRun<SomeRun>): Promise<void> => {
    const request = new AbortController();
    const askedAtMs = now();
    run.request = request;
    moveRun(lane, run, 'asked');
    const answer = await sendRequest(lane, request, (signal) =>
      source.get(run.id, { signal, maxRetries: 0 }),
    );
    if (run.request === request) delete run.request;
    if (!answer) return;
    // A source of somebody's own may answer with nothing: that is no run.
    if ('value' in answer && answer.value) {
      takeSnapshot(lane, run, answer.value, askedAtMs);
      if (isWatched(run)) moveRun(lane, run, sweeper.isOn && !run.isHidden ? 'swept' : 'due');
      return;
    }
    const error = 'error' in answer ? answer.error : undefined;
    if (statusOf(error) === 401) {
      refuseAll(lane, error);
      sweeper.abandon();
    } else {
      takeFault(lane, run, error);
      if (isWatched(run)) moveRun(lane, run, 'due');
    }
  };

  const isWatched = (run: TrackedRun<SomeRun>): boolean => lane.runs.get(run.id) === run;

  const wakeRuns = (): void => {
    for (let run = heap.first; run && run.wakeAtMs - now() < slackMs; run = heap.first) {
      if (run.deadlineAtMs - performance.now() < slackMs)
        giveUp(lane, run, 'timeout', `had not ended after ${plan.timeoutMs} ms`, run.lastFault);
      else moveRun(lane, run, run.place === 'due' && run.dueAtMs - now() < slackMs ? 'ready' : run.place);
    }
  };

  // What is thrown here is a schedule's own error.
  const follow = (work: Promise<void>): void => void work.then(lane.onFree, lane.onCrash);

  const nextGet = (): TrackedRun<SomeRun> | undefined => {
    const [run] = lane.ending.size > 0 ? lane.ending : lane.ready;
    return run;
  };

  return {
    add(run) {
      lane.runs.set(run.id, run);
      wish(lane, run, gapOf(lane, run));
      moveRun(lane, run, 'due');
    },
    remove: (run) => moveRun(lane, run, 'over'),
    poll() {
      wakeRuns();
      sweeper.poll();
      while (lane.requests.size < lane.maxConcurrent && pauseLeftMs(source) <= 0 && gapLeftMs(source) <= 0) {
        const run = nextGet();
        if (sweeper.wantsPage && !(run && pagesSinceGet >= pagesToAGet)) {
          pagesSinceGet += 1;
          follow(sweeper.readPage());
        } else if (run) {
          pagesSinceGet = 0;
          follow(ask(run));
        } else return;
      }
    },
    get wakeAtMs() {
      const hasWork = sweeper.wantsPage || nextGet() !== undefined;
      const isFree = lane.requests.size < lane.maxConcurrent;
      const workAtMs =
        hasWork && isFree ? now() + Math.max(0, pauseLeftMs(source), gapLeftMs(source)) : Infinity;
      const sweepAtMs = sweeper.wantsPage ? Infinity : sweeper.wakeAtMs;
      return Math.min(workAtMs, sweepAtMs, heap.first?.wakeAtMs ?? Infinity);
    },
    nextCheckAtMs: (run) => (run.place === 'swept' ? Math.min(run.dueAtMs, sweeper.dueAtMs) : run.dueAtMs),
    stop() {
      sweeper.abandon();
      for (const request of lane.requests) request.abort();
      lane.requests.clear();
      for (const run of lane.runs.values()) if (run.place === 'asked') moveRun(lane, run, 'ready');
    },
  };
}
