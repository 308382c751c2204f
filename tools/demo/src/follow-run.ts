import { setTimeout as sleep } from 'node:timers/promises';
import { type Run, waitForRun } from '@runspec/run-status';
import type { Journey } from './journey.ts';

/** A run that has ended, and what it went through. */
export interface Followed {
  readonly journey: Journey;
  readonly run: Run;
  /** The provider's words, in the order in which they were seen. */
  readonly words: readonly string[];
  /** From before its creation until its end was seen, in virtual milliseconds. */
  readonly tookMs: number;
}

/** How long a state is looked at before something is done about it, in real milliseconds. */
const hesitationMs = 500;

/**
 * Takes a run from its creation to its end.
 * @param nowMs - the virtual time, in epoch milliseconds.
 * @param onSeen - told of the run whenever its state or its progress is another one.
 * @throws {Error} if it ends in another way than it has to; what the client throws.
 */
export async function followRun(
  journey: Journey,
  nowMs: () => number,
  onSeen: (run: Run) => void,
): Promise<Followed> {
  const { source, begin, actions = {}, endsAs, provider, title } = journey;
  const words: string[] = [];
  const done = new Set<string>();
  const beganMs = nowMs();
  const id = await begin();
  const run = await waitForRun(source, id, {
    intervalMs: 100, // Time runs sixty times as fast here; the source's own interval is for the real service.
    timeoutMs: 60_000,
    onChange: async (seen) => {
      if (seen.providerStatus !== words.at(-1)) words.push(seen.providerStatus);
      onSeen(seen);
      const action = actions[seen.state];
      if (!action || done.has(seen.state)) return;
      done.add(seen.state);
      await sleep(hesitationMs);
      await action(id);
    },
  });
  if (run.state !== endsAs)
    throw new Error(
      `${provider}, ${title}: the run ended as ${run.state} (${words.join(' → ')}), not ${endsAs}.`,
    );
  return { journey, run, words, tookMs: nowMs() - beganMs };
}
