import type { RunState } from './run.ts';

const terminal: Readonly<Record<RunState, boolean>> = {
  awaiting_input: false,
  queued: false,
  running: false,
  succeeded: true,
  failed: true,
  canceled: true,
  timed_out: true,
  unknown: false,
};

/** The states that nothing follows. */
export type TerminalState = 'succeeded' | 'failed' | 'canceled' | 'timed_out';

/**
 * Whether a run has ended for good. Takes a run or a state.
 * `unknown` and `awaiting_input` are not terminal: the run may still move.
 */
export function isTerminal(run: { readonly state: RunState } | RunState): boolean {
  return terminal[typeof run === 'string' ? run : run.state] === true;
}
