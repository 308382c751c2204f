import { within } from './within.ts';

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export const sleep = (delayMs: number, signal: AbortSignal | null | undefined): Promise<void> =>
  within(
    () => new Promise(() => {}),
    signal,
    delayMs,
    () => {},
  );
