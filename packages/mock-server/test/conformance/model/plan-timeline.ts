import type { Subject } from '../subjects/subject.ts';
import { durations, least, most } from './durations.ts';
import { lay, type Timeline } from './timeline.ts';

const ever = [Number.MAX_SAFE_INTEGER / 4, Number.MAX_SAFE_INTEGER / 4] as const;

/** The words that lead to an end in the ordinary course, and the end. A word of the course is an end too: the run stays there. */
export function pathTo({ course, shortcuts = {} }: Subject, end: string): readonly string[] {
  const before = shortcuts[end] ?? course;
  return [...(before.includes(end) ? before.slice(0, before.indexOf(end)) : before), end];
}

/** When a run goes through words: those before it is executed share the time of the queue. */
export function planTimeline(subject: Subject, path: readonly string[], atMs: number): Timeline {
  const isQueued = (word: string): boolean => word !== subject.executed && !subject.terminal.includes(word);
  const share = durations.queueMs / Math.max(1, path.filter(isQueued).length);
  const stays = path.map((word, at) => {
    const ms = isQueued(word) ? share : durations.runMs;
    return [word, at === path.length - 1 ? ever : ([least(ms), most(ms)] as const)] as const;
  });
  return lay(stays, atMs);
}
