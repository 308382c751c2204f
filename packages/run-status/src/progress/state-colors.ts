/** A color by its name in Node's `styleText`. */
export type StateColor = 'magenta' | 'gray' | 'cyan' | 'green' | 'red' | 'yellow';

/** The color of each state, as Node's `styleText` names it; `unknown` has none. `given up` is a run that nobody follows any longer. */
export const stateColors: Readonly<Record<string, StateColor>> = {
  awaiting_input: 'magenta',
  queued: 'gray',
  running: 'cyan',
  succeeded: 'green',
  failed: 'red',
  canceled: 'yellow',
  timed_out: 'yellow',
  'given up': 'red',
};
