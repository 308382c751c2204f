import type { SimulatedRun } from '../simulated-run.ts';

/** A way to wait for a run, with one thing about it that can be set. */
export interface Contender {
  readonly name: string;
  /** What is set, in words. */
  readonly setting: string;
  /** What holds if nobody says otherwise, in milliseconds; absent if that has to be said. */
  readonly defaultMs?: number;
  /** Further settings, in milliseconds, for runs of such a median. */
  settings(medianMs: number): readonly number[];
  /** Of how many runs one is waited for. @default every one */
  thin?(settingMs: number, medianMs: number): number;
  /** Begins anew: what it learns, it learns from the runs that it then waits for, in their order. */
  start(settingMs: number): Waiting;
}

/** One way to wait, with its setting. */
export interface Waiting {
  /** Resolves when it reports that the run has ended, or that the deadline has come. */
  wait(run: SimulatedRun, deadlineMs: number): Promise<void>;
}
