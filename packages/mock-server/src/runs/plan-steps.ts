import { isTerminalWord, type Lifecycle } from '../spec/lifecycle.ts';
import { isRunningWord } from './find-path.ts';
import type { Step } from './run-record.ts';

/** How long the parts of a run take, in virtual milliseconds. */
export interface Durations {
  readonly queueMs: number;
  readonly runMs: number;
}

/**
 * When a run goes through each word of a path. Words before it is executed share the time of the queue; a word that is not terminal at
 * the path's end is where the run stays for ever.
 */
export function planSteps(
  lifecycle: Lifecycle,
  path: readonly string[],
  fromMs: number,
  { queueMs, runMs }: Durations,
): Step[] {
  const isQueued = (word: string): boolean =>
    !isRunningWord(lifecycle, word) && !isTerminalWord(lifecycle, word);
  const share = queueMs / Math.max(1, path.filter(isQueued).length);
  let atMs = fromMs;
  return path.map((word) => {
    const step = { word, atMs: Math.round(atMs) };
    atMs += isQueued(word) ? share : runMs;
    return step;
  });
}
