import { attempt, type Reply } from './attempt.ts';
import type { CheckedOptions } from './check-options.ts';
import { emit } from './emit.ts';
import { ClientError } from './errors/client-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Outgoing } from './outgoing.ts';
import { retryDelay } from './retry-delay.ts';
import { sleep } from './sleep.ts';
import { within } from './within.ts';

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
  const { facts, signal, limits } = call;
  const { timeoutMs, attemptTimeoutMs } = limits;
  const startedAt = performance.now();
  const leftMs = () => timeoutMs - (performance.now() - startedAt);
  const timeout = (limitMs: number, retryAfterMs?: number) =>
    new TimeoutError({ ...facts, timeoutMs: limitMs, retryAfterMs });
  try {
    for (;;) {
      if (rateLimit && !(await rateLimit.acquire(signal, leftMs())))
        throw timeout(timeoutMs, Math.ceil(rateLimit.waitMs));
      facts.attempts += 1;
      const limitMs = Math.min(leftMs(), attemptTimeoutMs);
      if (limitMs <= 0) throw timeout(timeoutMs); // A timer that was late ate up the rest.
      const outcome = await within<Reply | ClientError>(
        (ended) => attempt(options, call, ended),
        signal,
        limitMs,
        () => timeout(limitMs < attemptTimeoutMs ? timeoutMs : attemptTimeoutMs),
      );
      if (!(outcome instanceof ClientError)) return read(outcome);
      const delayMs = retryDelay(outcome, call, leftMs());
      if (delayMs === undefined) throw outcome;
      emit(options, 'Retry', facts, { error: outcome, delayMs, ...call.fix });
      await sleep(delayMs, signal);
    }
  } catch (error) {
    emit(options, 'Error', facts, { error, durationMs: performance.now() - startedAt });
    throw error;
  }
}
