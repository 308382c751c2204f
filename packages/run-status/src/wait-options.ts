import type { Run } from './run.ts';
import type { Schedule } from './schedules/schedule.ts';

/** What a check came to. */
export interface Check<CheckedRun extends Run = Run> {
  /** 1 for the first one. */
  readonly number: number;
  /** What the provider answered; absent if the check failed. */
  readonly run?: CheckedRun;
  /** What it failed with. The wait goes on if the reason passes. */
  readonly error?: unknown;
}

/** How to watch a run. */
export interface WatchOptions<WatchedRun extends Run = Run> {
  /**
   * The deadline, in milliseconds from the start; more than 0. `Infinity` waits for ever.
   * @default 3_600_000 (one hour)
   */
  timeoutMs?: number | undefined;
  /**
   * When to check again. Whatever it says, checks are never closer than the source's `intervalMs` allows.
   * @default sqrt()
   */
  schedule?: Schedule | undefined;
  /**
   * Between the answer to one check and the next check, in milliseconds; more than 0. Takes the place of `schedule` and of the source's
   * minimum.
   */
  intervalMs?: number | undefined;
  /** Ends it at once, also in the middle of a check. The run itself goes on. */
  signal?: AbortSignal | undefined;
  /** Called after every check, whether something changed or not. What it throws ends the wait. */
  onCheck?: ((check: Check<WatchedRun>) => void) | undefined;
  /**
   * How many checks in a row may fail for a reason that passes (no connection, 408, 429, 5xx); a whole number, 0 or more.
   * @default 5
   */
  maxFaults?: number | undefined;
  /**
   * For how long a run may wait for its caller's input (`awaiting_input`), in milliseconds, more than 0. `Infinity`: until the deadline.
   * @default 600_000 (ten minutes)
   */
  inputTimeoutMs?: number | undefined;
  /** What an earlier watch of the same run knew: {@link RunWatch.state}. */
  resume?: WatchState | undefined;
}

/** How to wait for a run. */
export interface WaitOptions<WaitedRun extends Run = Run> extends WatchOptions<WaitedRun> {
  /**
   * Called with the run when it is first seen and whenever its provider's word, its state or its progress changed. What it throws, or its
   * promise rejects with, ends the wait. Its promise is waited for before the next check, up to the deadline.
   */
  onChange?: ((run: WaitedRun) => void | Promise<void>) | undefined;
  /**
   * Whether a run that ended as `failed`, `canceled` or `timed_out` is thrown, as a `RunWaitError` of kind `run_failed`.
   * @default false
   */
  throwOnFailure?: boolean | undefined;
}

/** Where a watch is, as plain JSON: it goes on from there in another process, without asking again for what it knew. */
export interface WatchState {
  readonly provider: string;
  readonly id: string;
  /** When the watch began, and when its next check is due; epoch milliseconds. */
  readonly startedAtMs: number;
  readonly nextCheckAtMs: number;
  readonly checks: number;
  /** What was last seen of the run; absent if nothing was. */
  readonly seen?: Pick<Run, 'state' | 'providerStatus' | 'progress' | 'createdAt'>;
}
