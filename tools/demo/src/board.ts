import type { Run } from '@runspec/run-status';
import { createLogUpdate } from 'log-update';
import { inColorOf } from './colors.ts';
import { formatDuration } from './format-duration.ts';
import type { Journey } from './journey.ts';

/** Shows runs while they go on. */
export interface Board {
  /** To be called with each change of a journey's run. */
  show(journey: Journey, run: Run): void;
  /** Shows everything a last time, and gives the terminal back. */
  close(): void;
}

/**
 * In a terminal: a line for each run, drawn anew several times a second. Anywhere else (a file, a CI log): a line for each change.
 * @param nowMs - the virtual time, in epoch milliseconds.
 */
export function createBoard(
  journeys: readonly Journey[],
  nowMs: () => number,
  stream: NodeJS.WriteStream = process.stdout,
): Board {
  const seen = new Map<Journey, Run>();
  // Some terminals do not say how large they are; nothing can be drawn over there.
  if (!stream.isTTY || !(stream.rows > journeys.length))
    return {
      show: (journey, run) => void stream.write(`${lineOf(journey, run, nowMs())}\n`),
      close: () => {},
    };
  const logUpdate = createLogUpdate(stream);
  const draw = (): void =>
    logUpdate(journeys.map((journey) => lineOf(journey, seen.get(journey), nowMs())).join('\n'));
  const timer = setInterval(draw, 100);
  return {
    show: (journey, run) => {
      seen.set(journey, run);
    },
    close: () => {
      clearInterval(timer);
      draw();
      logUpdate.done();
    },
  };
}

/** One line: who, the provider's word, ours, how far it is and for how long it has been going on. */
function lineOf({ provider, title }: Journey, run: Run | undefined, nowMs: number): string {
  if (!run) return `  ${provider.padEnd(11)}${'…'.padEnd(48)}${title}`;
  const { state, providerStatus, progress, createdAt, finishedAt } = run;
  const endMs = finishedAt === undefined ? nowMs : Date.parse(finishedAt);
  const age = createdAt === undefined ? '' : formatDuration(endMs - Date.parse(createdAt));
  const done = progress ? `${progress.succeeded + progress.failed} of ${progress.total}` : '';
  const canonical = inColorOf(state, state.padEnd(15));
  return `  ${provider.padEnd(11)}${providerStatus.padEnd(15)}${canonical}${age.padEnd(12)}${done.padEnd(8)}${title}`.trimEnd();
}
