import { longestTimerMs } from './sleep.ts';

/** A signal that aborts at a deadline or with the caller's signal, and lets go of both when stopped. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Clears the timer and the listener. */
  stop(): void;
}

/**
 * Starts a deadline.
 * @param timeoutMs - from now; `Infinity` for none.
 */
export function startDeadline(timeoutMs: number, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController();
  const endsAt = Date.now() + timeoutMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    const leftMs = endsAt - Date.now();
    if (leftMs <= 0) controller.abort();
    else if (leftMs !== Infinity) timer = setTimeout(arm, Math.min(leftMs, longestTimerMs));
  };
  const follow = (): void => controller.abort(callerSignal?.reason);
  if (callerSignal?.aborted) follow();
  else {
    callerSignal?.addEventListener('abort', follow);
    arm();
  }
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', follow);
    },
  };
}
