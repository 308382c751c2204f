import { attempt, type Reply } from './attempt.ts';
import type { CheckedOptions } from './check-options.ts';
import { emit } from './emit.ts';
import { ClientError } from './errors/client-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Outgoing } from './outgoing.ts';
import { retryDelay } from './retry-delay.ts';
import { sleep } from './sleep.ts';
import { within } from './within.ts';

/** What V8 and JavaScriptCore have, and others may not. */
interface StackTracing {
  captureStackTrace?(error: Error): void;
}

/**
 * Sends a call: waits for its turn, makes an attempt, and another if the failure may pass and the call may be repeated.
 *
 * @param read - what to make of the reply.
 * @throws {ClientError} of the last attempt; `signal.reason` when the caller aborts; what a hook, `authorize` or `read` throws.
 */
export async function send<T>(
  options: CheckedOptions,
  call: Outgoing,
  read: (reply: Reply) => T,
): Promise<T> {
  const { rateLimit } = options;
  const { signal, limits } = call;
  let { facts } = call; // Of the attempt under way: one that was given up keeps its own.
  const { timeoutMs, attemptTimeoutMs } = limits;
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  const leftMs = () => timeoutMs - elapsedMs();
  const timeout = (limitMs: number, retryAfterMs?: number) =>
    new TimeoutError({ ...facts, timeoutMs: limitMs, retryAfterMs });
  try {
    for (;;) {
      if (rateLimit && !(await rateLimit.acquire(signal, leftMs())))
        throw timeout(timeoutMs, rateLimit.waitMs);
      facts = { ...call.facts, attempts: facts.attempts + 1 };
      const limitMs = Math.min(leftMs(), attemptTimeoutMs);
      if (limitMs <= 0) throw timeout(timeoutMs); // A timer that was late ate up the rest.
      const outcome = await within<Reply | ClientError>(
        (ended) => attempt(options, call, facts, ended),
        signal,
        limitMs,
        () => timeout(limitMs < attemptTimeoutMs ? timeoutMs : attemptTimeoutMs),
      );
      if (!(outcome instanceof ClientError)) return read(outcome);
      const delayMs = retryDelay(outcome, call, leftMs());
      if (delayMs === undefined) {
        // From here the stack leads to the caller; from where it was made it does not, because a timer stands between.
        (Error as StackTracing).captureStackTrace?.(outcome);
        throw outcome;
      }
      emit(options, 'Retry', call, facts, { error: outcome, delayMs, durationMs: elapsedMs() });
      await sleep(delayMs, signal);
    }
  } catch (error) {
    emit(options, 'Error', call, facts, { error, durationMs: elapsedMs() });
    throw error;
  }
}
