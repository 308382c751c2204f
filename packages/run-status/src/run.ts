/**
 * Where a run is, in words that mean the same for every provider.
 *
 * - `awaiting_input`: the provider waits for the caller (an upload, a close).
 * - `queued`: accepted, not started.
 * - `running`: being executed.
 * - `succeeded`, `failed`, `canceled`, `timed_out`: ended; see {@link isTerminal}.
 * - `unknown`: the provider sent a word that this version does not know. Not terminal.
 *
 * A later version may add a member, as a minor change: keep a default branch.
 */
export type RunState =
  | 'awaiting_input'
  | 'queued'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'timed_out'
  | 'unknown';

/** How many items of a run are done, where the provider counts them. Whole numbers, 0 or more. */
export interface RunProgress {
  total: number;
  succeeded: number;
  failed: number;
}

/** Why a run failed. */
export interface RunError {
  /** The provider's code, where it has one. */
  code?: string;
  /** The provider's own text, or the code where it sends no text. For developers, not for end users. */
  message: string;
  /** True only where the provider documents that the same run may be tried again. */
  retryable: boolean;
}

/** One run of any provider, as plain JSON: it survives `JSON.stringify`, a queue, a database row and `postMessage`. */
export interface Run<Result = unknown, Raw = unknown> {
  /** Who runs it, e.g. `thymia`. */
  provider: string;
  /** Its id there. Empty if the reply has none. */
  id: string;
  state: RunState;
  /** The provider's own word, untouched. Empty if the reply has none. */
  providerStatus: string;
  /** UTC, ISO 8601 with milliseconds, e.g. `2024-11-03T06:02:24.000Z`. Absent if not sent or not a time. */
  createdAt?: string;
  /** As `createdAt`. */
  startedAt?: string;
  /** As `createdAt`. */
  finishedAt?: string;
  progress?: RunProgress;
  /** For a run that failed. */
  error?: RunError;
  /** What the provider warns of, in its words. */
  warnings: string[];
  /**
   * The provider's own result, when there is one. A run that did not succeed may have part of one: a Modzy job that was canceled
   * or went wrong comes with the inputs that were done by then.
   */
  result?: Result;
  /** The reply as it came. */
  raw: Raw;
}
