import type { RunTrackerOptions } from '@runspec/run-status';

/** How large a soak is, and how long. */
export interface SoakPlan {
  readonly providers: readonly string[];
  /** Of all providers together. */
  readonly runs: number;
  readonly seed: number;
  /** Virtual milliseconds in a real one, at the servers. */
  readonly speed: number;
  /** How long a run is queued and executed, in virtual milliseconds, give or take a quarter. */
  readonly queueMs: number;
  readonly runMs: number;
  /** Virtual milliseconds over which the runs were created that are there when the watch begins. */
  readonly fillMs: number;
  /** Real milliseconds, from the beginning of the watch, in which the others are created. */
  readonly liveMs: number;
  /** The deadline of each run, in real milliseconds: for those that never end. */
  readonly timeoutMs: number;
  /** How often each server is restarted while runs are watched. */
  readonly restarts: number;
  /** How runs are tracked, where not by the defaults. */
  readonly tracking: Pick<RunTrackerOptions, 'schedule' | 'intervalMs'>;
  /**
   * Whether clients and sources keep the pace that their provider demands; without it the judge has to find that they do not.
   * @default true
   */
  readonly isPaced?: boolean;
}
