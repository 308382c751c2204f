import type { Methods } from './gen/methods.gen.ts';
import type { SubmitJobRequest } from './gen/types.gen.ts';

/** How long an abort waits for the identifier of a job that is being opened. */
const GRACE_MS = 10_000;

/**
 * Opens a job. An abort does not end the request at once: the job may be there already, and only the reply says which it is.
 * The caller has to look at the signal afterwards.
 *
 * @returns the identifier of the job, even if the signal was aborted meanwhile.
 * @throws {ClientError} if there is no job, or no telling; `signal.reason` if it was aborted and no reply came in time.
 */
export async function openJob(
  modzy: Pick<Methods, 'submitJob'>,
  body: SubmitJobRequest,
  signal: AbortSignal | undefined,
): Promise<string> {
  const opening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => {
    timer = setTimeout(() => opening.abort(signal?.reason), GRACE_MS);
  };
  signal?.throwIfAborted();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { jobIdentifier } = await modzy.submitJob({ body, signal: opening.signal });
    return jobIdentifier;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
