import { longestTimerMs } from './sleep.ts';

/** A signal that aborts at a deadline or with the caller's signal, and lets go of both when stopped. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether {@link Deadline.end} was called. */
  readonly isEnded: boolean;
  /** Aborts now, because nobody wants to know any longer. */
  end(): void;
  /** Clears the timer and the listener. */
  stop(): void;
}

/**
 * Starts a deadline. It stands still while the machine sleeps, and takes no notice of a clock that is set.
 * @param timeoutMs - from now; `Infinity` for none.
 */
export function startDeadline(timeoutMs: number, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController();
  const endsAt = performance.now() + timeoutMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    const leftMs = endsAt - performance.now();
    if (leftMs <= 0) controller.abort();
    else if (leftMs !== Infinity) timer = setTimeout(arm, Math.min(leftMs, longestTimerMs));
  };
  const follow = (): void => controller.abort(callerSignal?.reason);
  if (callerSignal?.aborted) follow();
  else {
    callerSignal?.addEventListener('abort', follow);
    arm();
  }
  let isEnded = false;
  return {
    signal: controller.signal,
    get isEnded() {
      return isEnded;
    },
    end: () => {
      isEnded = true;
      controller.abort();
    },
    stop: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', follow);
    },
  };
}
