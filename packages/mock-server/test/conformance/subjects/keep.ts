import type { ModelRun } from '../model/model-run.ts';
import type { Moment } from '../model/moment.ts';
import { possibleWords } from '../model/timeline.ts';
import type { Kept } from './subject.ts';

/** Whether a run is in a list of the runs that are in some words. */
export function keptByWord(world: Moment, run: ModelRun, test: (word: string) => boolean): Kept {
  const possible = possibleWords(run.timeline, world.nowMs());
  return possible.every(test) ? 'yes' : possible.some(test) ? 'maybe' : 'no';
}

/** Whether a run is in a list of the runs that have ended at a time. @param test - of a bound: true on one side of it. */
export function keptByEnd(
  world: Moment,
  run: ModelRun,
  test: (ms: number) => boolean,
  withoutEnd: readonly string[] = [],
): Kept {
  const nowMs = world.nowMs();
  const end = run.timeline.find(
    ({ word }) => world.subject.terminal.includes(word) && !withoutEnd.includes(word),
  );
  if (!end || end.from > nowMs) return 'no';
  const [earliest, latest] = [test(end.from), test(Math.min(end.to, nowMs))];
  if (!earliest && !latest) return 'no';
  return earliest && latest && end.to <= nowMs && end.isCertain ? 'yes' : 'maybe';
}

/** A time at, just before or just after the creation of one of the runs, or now. */
export function someTime(world: Moment, choice: number): number {
  const run = world.runs[choice % (world.runs.length + 1)];
  const ms = (run?.createdMs ?? world.nowMs()) + at([0, 0, -1, 1, 12_000], choice);
  return Math.min(ms, world.nowMs());
}

export const at = <Value>(values: readonly Value[], choice: number): Value =>
  values[choice % values.length] as Value;
