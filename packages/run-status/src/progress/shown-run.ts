import { isTerminal } from '../is-terminal.ts';
import type { Run, RunState } from '../run.ts';
import { RunWaitError } from '../run-wait-error.ts';
import { oneLine } from './one-line.ts';
import type { RunFacts } from './progress-options.ts';

/** A run as it is shown. */
export interface ShownRun {
  readonly run: RunFacts;
  /** What counts and colors it: its state, or that nobody follows it any longer. */
  readonly state: RunState | 'given up';
  readonly isOver: boolean;
  readonly label: string;
  /** When it began and, if it is over, ended; epoch milliseconds. */
  readonly beganMs: number;
  readonly endedMs: number | undefined;
}

/** What to show after news of a run. */
export function showRun(
  news: Run | RunWaitError,
  label: string | undefined,
  before: ShownRun | undefined,
  nowMs: number,
): ShownRun {
  const isGivenUp = RunWaitError.isInstance(news);
  const run = isGivenUp ? (news.run ?? before?.run ?? unseen(news)) : news;
  const isOver = isGivenUp || isTerminal(run);
  return {
    run: factsOf(run),
    state: isGivenUp && !isTerminal(run) ? 'given up' : run.state,
    isOver,
    label: label === undefined ? (before?.label ?? oneLine(run.id)) : oneLine(label),
    beganMs: timeOf(run.createdAt) ?? before?.beganMs ?? nowMs,
    // What ended at a time that the provider does not tell ended when that was seen.
    endedMs: isOver ? (timeOf(run.finishedAt) ?? before?.endedMs ?? nowMs) : undefined,
  };
}

const timeOf = (text: string | undefined): number | undefined => Date.parse(text ?? '') || undefined;

function factsOf(run: RunFacts & Partial<Run>): RunFacts {
  const { result: _result, raw: _raw, ...facts } = run;
  return facts;
}

const unseen = ({ provider, runId, kind }: RunWaitError): RunFacts => ({
  provider,
  id: runId,
  state: 'unknown',
  providerStatus: kind,
  warnings: [],
});
