import { isTerminalWord, type Lifecycle } from '../spec/lifecycle.ts';
import { isRunningWord } from './find-path.ts';
import { type RunRecord, type Step, stepAt } from './run-record.ts';

/** Where a run is and when it came there, in virtual epoch milliseconds; what lies in the future is absent. */
export interface RunTimes {
  readonly nowMs: number;
  readonly word: string;
  readonly isTerminal: boolean;
  readonly createdAtMs: number;
  /** When all input was there. */
  readonly submittedAtMs: number;
  readonly startedAtMs?: number;
  readonly finishedAtMs?: number;
  /** When it came into its word. */
  readonly changedAtMs: number;
  /** When it starts and ends if nobody interferes, or would have; absent while it waits for input. */
  readonly planned?: { readonly startMs: number; readonly endMs: number };
  /** The time up to which its work went on: now, or when it was over; never the planned end for one that is stuck. */
  readonly workedUntilMs: number;
}

/** The times of a run. */
export function runTimes(run: RunRecord, lifecycle: Lifecycle, nowMs: number): RunTimes {
  const { word, atMs } = stepAt(run, nowMs);
  const isTerminal = isTerminalWord(lifecycle, word);
  const started = run.steps.find((step) => isRunningWord(lifecycle, step.word) && step.atMs <= nowMs);
  const planned = plannedTimes(run, lifecycle);
  const isStuck = !isTerminalWord(lifecycle, run.outcome.word);
  const stoppedMs = isTerminal ? atMs : nowMs;
  return {
    nowMs,
    word,
    isTerminal,
    createdAtMs: run.createdAtMs,
    submittedAtMs: run.submittedAtMs ?? run.createdAtMs,
    ...(started ? { startedAtMs: started.atMs } : {}),
    ...(isTerminal ? { finishedAtMs: atMs } : {}),
    changedAtMs: atMs,
    ...(planned ? { planned } : {}),
    workedUntilMs: isStuck && planned ? Math.min(stoppedMs, planned.endMs - 1) : stoppedMs,
  };
}

function plannedTimes(run: RunRecord, lifecycle: Lifecycle): RunTimes['planned'] {
  if (run.isWaiting) return undefined;
  const steps: readonly Step[] = run.planned ?? run.steps;
  const last = steps.at(-1);
  const isOver = last !== undefined && isTerminalWord(lifecycle, last.word);
  const start = steps.find((step) => isRunningWord(lifecycle, step.word)) ?? (isOver ? last : undefined);
  if (!start || !last) return undefined;
  return { startMs: start.atMs, endMs: isOver ? last.atMs : start.atMs + run.runMs };
}
