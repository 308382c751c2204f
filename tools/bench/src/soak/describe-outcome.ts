import { ClientError, TimeoutError } from '@runspec/thymia-client';

/** How a call ended, in a few words that can be compared. */
export async function describeOutcome(call: Promise<unknown>, abortReason: unknown): Promise<string> {
  try {
    const reply = await call;
    return typeof reply === 'object' && reply !== null && 'id' in reply ? 'a reply' : 'an empty reply';
  } catch (error) {
    if (error === abortReason) return "the caller's reason";
    if (!(error instanceof ClientError)) return `thrown: ${error}`;
    // Whether the headers had come when the time was over is chance.
    const isKnown = error.status !== undefined && !(error instanceof TimeoutError);
    const status = isKnown ? ` ${error.status}` : '';
    return `${error.name}${status}, attempts: ${error.attempts}`;
  }
}
