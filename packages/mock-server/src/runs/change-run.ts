import type { Lifecycle } from '../spec/lifecycle.ts';
import { findPath } from './find-path.ts';
import { planSteps } from './plan-steps.ts';
import { type RunRecord, stepAt } from './run-record.ts';

/** Whether a run can come into a word from where it is, at once. */
export function canBecome(run: RunRecord, { transitions }: Lifecycle, word: string, nowMs: number): boolean {
  return transitions[stepAt(run, nowMs).word]?.includes(word) ?? false;
}

/** Brings a run into a word now; what it was going to go through is kept, so that what it had done by now stays done. */
export function interrupt(run: RunRecord, word: string, nowMs: number): void {
  run.planned ??= run.steps;
  run.steps = [...run.steps.filter(({ atMs }) => atMs <= nowMs), { word, atMs: nowMs }];
  run.isWaiting = false;
}

/** Lets a run that waits for input go on now: the next word at once, the others in time. */
export function release(run: RunRecord, lifecycle: Lifecycle, nowMs: number): void {
  const [, ...rest] = findPath(lifecycle, stepAt(run, nowMs).word, run.outcome.word) ?? [];
  run.steps = [...run.steps, ...planSteps(lifecycle, rest, nowMs, run)];
  run.isWaiting = false;
  run.submittedAtMs = nowMs;
}
