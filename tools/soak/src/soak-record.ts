import type { RunState, RunWaitErrorKind } from '@runspec/run-status';

/** By what a run is watched. */
export type Watcher = 'createRunTracker' | 'waitForRun' | 'watchRun';

/** Something that was told of a run, in the order of telling. */
export interface Telling {
  /** `provider:id`. */
  readonly ref: string;
  /** What was told; absent with an `error`. */
  readonly state?: RunState;
  readonly word?: string;
  /** The server's word at that moment; absent while it was being restarted. */
  readonly serverWord?: string;
  /** Why the run is no longer followed. */
  readonly error?: RunWaitErrorKind;
  /** What came before that, for who reads the report. */
  readonly cause?: string;
}

/** A request as its server saw it. */
export interface Arrival {
  readonly provider: string;
  /** Real time, in epoch milliseconds. */
  readonly atMs: number;
  /** 0 where the connection was reset. */
  readonly status: number;
  /** The fault that was played on purpose. */
  readonly fault?: string;
}

/** What a server says of a run when all is over. */
export interface Truth {
  readonly word: string;
  readonly isTerminal: boolean;
}

/** All that is to be judged. */
export interface SoakRecord {
  /** Reference → by what the run was watched. */
  readonly watched: ReadonlyMap<string, Watcher>;
  readonly tellings: readonly Telling[];
  /** Reference → what its server says at the end. */
  readonly truths: ReadonlyMap<string, Truth>;
  /** While runs were watched. */
  readonly arrivals: readonly Arrival[];
  /** The longest time for which this process, which holds clients and servers, did nothing; in milliseconds. */
  readonly worstLagMs: number;
  /** How long all of it took, and how many times a server was restarted. */
  readonly tookMs: number;
  readonly restarts: number;
}
