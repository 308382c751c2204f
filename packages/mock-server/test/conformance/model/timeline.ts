import { must } from './disagreement.ts';

/**
 * A word that a run goes through, and what is known of when it came into it: not before `from`, not after `to`, in epoch
 * milliseconds. What was seen of the run narrows it.
 */
export interface Stage {
  readonly word: string;
  from: number;
  to: number;
  /** False while the run may have been stopped before it came into the word. */
  isCertain: boolean;
  /** The least and the most that it stays in the word; absent if it was stopped there, or stays for ever. */
  stay?: readonly [least: number, most: number];
}

/** The words that a run goes through, in order; each occurs once. */
export type Timeline = Stage[];

/** Lays words one after another, the first from a time that is known. */
export function lay(
  words: readonly (readonly [word: string, stay: readonly [number, number]])[],
  atMs: number,
): Timeline {
  const timeline: Timeline = [];
  let [from, to] = [atMs, atMs];
  for (const [word, stay] of words) {
    timeline.push({ word, from, to, isCertain: true, stay });
    from += stay[0];
    to += stay[1];
  }
  return timeline;
}

/** The words that the run can be in at a time. */
export function possibleWords(timeline: Timeline, nowMs: number): string[] {
  return timeline
    .filter(
      ({ from }, at) =>
        from <= nowMs && !timeline.slice(at + 1).some((later) => later.isCertain && later.to <= nowMs),
    )
    .map(({ word }) => word);
}

/**
 * Takes note that the run is in one of some words.
 * @throws {Disagreement} if it cannot be: it went back, or goes too fast or too slowly.
 */
export function observe(timeline: Timeline, words: readonly string[], nowMs: number): void {
  const possible = possibleWords(timeline, nowMs);
  const found = timeline.filter(({ word }) => possible.includes(word) && words.includes(word));
  const [first] = found;
  const last = found.at(-1);
  must(
    first !== undefined && last !== undefined,
    `the status is ${words.join(' or ')}, and can only be ${possible.join(' or ')}`,
  );
  if (found.length === 1) first.isCertain = true;
  for (const stage of timeline.slice(0, timeline.indexOf(first) + 1))
    if (stage.isCertain) stage.to = Math.min(stage.to, nowMs);
  for (const stage of timeline.slice(timeline.indexOf(last) + 1))
    stage.from = Math.max(stage.from, nowMs + 1);
  settle(timeline);
}

/**
 * Takes note of the time, cut to whole units, at which the run came into a word.
 * @throws {Disagreement} if it cannot have been then.
 */
export function observeStart(
  stage: Stage,
  timeline: Timeline,
  shownMs: number,
  unitMs: number,
  name: string,
): void {
  const cut = (ms: number): number => Math.floor(ms / unitMs) * unitMs;
  must(shownMs >= cut(stage.from) && shownMs <= cut(stage.to), () => {
    const [from, to] = [stage.from, stage.to].map((ms) => new Date(ms).toISOString());
    return `${name} is ${new Date(shownMs).toISOString()}; the run became ${stage.word} between ${from} and ${to}`;
  });
  stage.from = Math.max(stage.from, shownMs);
  stage.to = Math.min(stage.to, shownMs + unitMs - 1);
  stage.isCertain = true;
  settle(timeline);
}

/** Ends the run now, in a word that was not its own plan's. */
export function stop(timeline: Timeline, word: string, nowMs: number): void {
  const possible = possibleWords(timeline, nowMs);
  const kept = timeline.filter(({ from }) => from <= nowMs);
  for (const stage of kept) {
    // It may not have come so far.
    stage.isCertain = stage.to <= nowMs || possible.length === 1;
    stage.to = Math.min(stage.to, nowMs);
  }
  delete kept.at(-1)?.stay;
  timeline.splice(0, timeline.length, ...kept, { word, from: nowMs, to: nowMs, isCertain: true });
}

/** Carries what is known of one word over to the next, and back. */
function settle(timeline: Timeline): void {
  for (const [at, stage] of timeline.entries()) {
    const next = timeline[at + 1];
    if (!next || !stage.stay || !next.isCertain) continue;
    next.from = Math.max(next.from, stage.from + stage.stay[0]);
    next.to = Math.min(next.to, stage.to + stage.stay[1]);
  }
}
