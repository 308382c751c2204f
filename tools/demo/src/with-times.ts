import { isTerminal, type Run } from '@runspec/run-status';

/**
 * A run with the times that its provider does not tell, so that everybody who shows its age shows the same.
 * @param beganMs - before it was created, in epoch milliseconds.
 * @param seenMs - when it was seen as it is: its end, if it has ended.
 */
export function withTimes(run: Run, beganMs: number, seenMs: number): Run {
  const { createdAt = toIso(beganMs), finishedAt = toIso(seenMs) } = run;
  return { ...run, createdAt, ...(isTerminal(run) && { finishedAt }) };
}

const toIso = (ms: number): string => new Date(ms).toISOString();
