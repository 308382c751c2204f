import { isTerminal } from '../is-terminal.ts';
import { passingFault } from '../passing-fault.ts';
import { pauseSource } from '../paused-sources.ts';
import type { Run } from '../run.ts';
import type { RunPage } from '../run-source.ts';
import type { LaneParts } from './lane-parts.ts';
import { moveRun, setHidden } from './move-run.ts';
import { sendRequest } from './send-request.ts';
import { isSweepWorth, sweepGapMs } from './sweep-cost.ts';
import { createSweepLists } from './sweep-lists.ts';
import { type SweepReading, startReading, wantsNextPage } from './sweep-reading.ts';
import { refuseAll, statusOf, takeSnapshot } from './take-answer.ts';

/** How often a page is asked for again that failed for a passing reason, and how long one may take. */
const maxRetries = 3;
const patienceMs = 60_000;
/** For how long a list that failed is left alone, and one that lacked runs is not asked for these: doubled each time in a row. */
const firstHoldMs = 30_000;
const longestHoldMs = 3_600_000;
const holdMs = (times: number): number => Math.min(longestHoldMs, firstHoldMs * 2 ** (times - 1));

/** Looks at the runs of a lane by reading lists, where that costs less than asking for each. */
export interface Sweeper {
  /** Whether runs are looked after by the list now. */
  readonly isOn: boolean;
  /** When the list is to be read again; Infinity if it is not. */
  readonly dueAtMs: number;
  /** When there is something to do without a request having ended. */
  readonly wakeAtMs: number;
  /** Whether a page is to be asked for now. */
  readonly wantsPage: boolean;
  /** Begins to read, if it is time and pays; ends what has taken too long. */
  poll(): void;
  /** Asks for the next page. */
  readPage(): Promise<void>;
  /** Forgets what is being read. */
  abandon(): void;
}

/** Makes what sweeps a lane; without a list it never does. */
export function createSweeper<SomeRun extends Run>(lane: LaneParts<SomeRun>): Sweeper {
  const lists = createSweepLists(lane);
  const isWhole = lane.source.sweep?.isWhole ?? true;
  let reading: SweepReading<SomeRun> | undefined;
  let number = 0;
  let startedAtMs = -Infinity;
  let endedAtMs = -Infinity;
  let holdUntilMs = -Infinity;
  let failures = 0;
  let lookAgainAtMs = Infinity;
  let lacks = 0;

  const dueAtMs = (): number => {
    if (lane.swept.size === 0) return Infinity;
    const gapMs = Math.max(lane.sweepFloorMs, sweepGapMs(lists.cost, lane.wishes));
    return Math.max(startedAtMs + gapMs, endedAtMs);
  };

  const release = (): void => {
    for (const run of [...lane.swept]) moveRun(lane, run, 'due');
  };

  const start = (): void => {
    number += 1;
    startedAtMs = lane.now();
    for (const run of lane.runs.values())
      if ((run.place === 'due' || run.place === 'ready') && !run.isHidden && !run.isEnding)
        moveRun(lane, run, 'swept');
    reading = startReading(lists.chosen, lists.limit, lane.swept.size, startedAtMs);
  };

  const fail = (): void => {
    reading = undefined;
    failures += 1;
    holdUntilMs = lane.now() + holdMs(failures);
    release();
  };

  const finish = ({ startedAtMs: since, ...read }: SweepReading<SomeRun>): void => {
    reading = undefined;
    failures = 0;
    endedAtMs = lane.now();
    const missed = [...lane.swept].filter((run) => run.sweepNumber !== number && run.toldAtMs < since);
    const isOtherNext = lists.learn(read, missed.length);
    for (const run of isOtherNext ? [] : missed) {
      setHidden(lane, run, true);
      // A run that is in no list of the unfinished has probably ended.
      moveRun(lane, run, read.isComplete && lists.isUnfinished ? 'ready' : 'due');
    }
    // A list may lack a run by mistake, or have it further up next time.
    lacks = missed.length > 0 ? lacks + 1 : 0;
    if (lacks > 0 && lookAgainAtMs === Infinity) lookAgainAtMs = endedAtMs + holdMs(lacks);
    if (!isSweepWorth(lists.cost, lane.wishes)) release();
  };

  const takePage = (read: SweepReading<SomeRun>, page: RunPage<SomeRun>, askedAtMs: number): void => {
    if (read.pages === 0) startedAtMs = lane.now();
    let found = 0;
    for (const listed of page.runs) {
      const run = lane.runs.get(listed.id);
      if (!run || run.sweepNumber === number) continue;
      run.sweepNumber = number;
      found += 1;
      if (run.place === 'swept') read.unfound -= 1;
      setHidden(lane, run, false);
      // What is being asked for, or was told later than this page was asked for, is known better.
      if (run.place === 'asked' || run.isEnding || run.toldAtMs >= askedAtMs) continue;
      if (isTerminal(listed) && !isWhole) {
        read.ended += 1;
        run.isEnding = true;
        moveRun(lane, run, 'ready');
        continue;
      }
      takeSnapshot(lane, run, listed, askedAtMs);
      if (lane.runs.get(run.id) === run) moveRun(lane, run, 'swept');
    }
    if (!wantsNextPage(read, page, found, lists)) finish(read);
  };

  const takeFault = (read: SweepReading<SomeRun>, error: unknown): void => {
    if (statusOf(error) === 401) {
      refuseAll(lane, error);
      fail();
      return;
    }
    const fault = passingFault(error);
    if (!fault || ++read.retries > maxRetries) {
      fail();
      return;
    }
    read.retryAtMs = lane.now() + 1_000 * 2 ** read.retries;
    if (fault.retryAfterMs !== undefined) pauseSource(lane.source, fault.retryAfterMs);
  };

  return {
    get isOn() {
      return lane.swept.size > 0;
    },
    get dueAtMs() {
      return dueAtMs();
    },
    get wakeAtMs() {
      if (!reading) return dueAtMs();
      return reading.request ? reading.patienceEndsAtMs : reading.retryAtMs;
    },
    get wantsPage() {
      return !!reading && !reading.request && reading.retryAtMs <= lane.now();
    },
    poll() {
      const now = lane.now();
      if (reading) {
        if (!reading.request || reading.patienceEndsAtMs > now) return;
        reading.request.abort();
        fail();
        return;
      }
      if (!lane.source.sweep || now < holdUntilMs) return;
      if (now >= lookAgainAtMs) {
        lookAgainAtMs = Infinity;
        for (const run of lane.runs.values()) setHidden(lane, run, false);
      }
      const cost = lists.cost;
      const isDue = now >= dueAtMs();
      const isCalledFor = lane.ready.size > (lane.swept.size === 0 ? 0 : cost);
      if (isDue || (isCalledFor && isSweepWorth(cost, lane.wishes))) start();
    },
    async readPage() {
      const read = reading;
      const list = read?.lists[read.listIndex];
      if (!read || !list) return;
      const request = new AbortController();
      const askedAtMs = lane.now();
      const { limit, cursor } = read;
      read.request = request;
      read.patienceEndsAtMs = askedAtMs + patienceMs;
      const answer = await sendRequest(lane, request, (signal) =>
        list({ limit, signal, maxRetries: 0, ...(cursor !== undefined && { cursor }) }),
      );
      delete read.request;
      if (!answer || reading !== read) return;
      if ('error' in answer) takeFault(read, answer.error);
      else if (Array.isArray(answer.value?.runs)) takePage(read, answer.value, askedAtMs);
      else fail();
    },
    abandon() {
      reading?.request?.abort();
      reading = undefined;
    },
  };
}
