import { setTimeout as sleep } from 'node:timers/promises';
import { type Run, waitForRun } from '@runspec/run-status';
import type { Journey } from './journey.ts';
import { withTimes } from './with-times.ts';

/** A run that has ended, and what it went through. */
export interface Followed {
  readonly journey: Journey;
  /** With a creation and an end: the provider's where it tells them, otherwise as they were seen. */
  readonly run: Run;
  /** The provider's words, in the order in which they were seen. */
  readonly words: readonly string[];
  /** From the run's creation to its end, in virtual milliseconds: what its line of progress shows, too. */
  readonly tookMs: number;
}

/** How long a state is looked at before something is done about it, in real milliseconds. */
const hesitationMs = 500;

/**
 * Takes a run from its creation to its end.
 * @param nowMs - the virtual time, in epoch milliseconds.
 * @param onSeen - told of the run, with its times, whenever its state or its progress is another one.
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
  let last: Run | undefined;
  const beganMs = nowMs();
  const id = await begin();
  const ended = await waitForRun(source, id, {
    intervalMs: 100, // Time runs sixty times as fast here; the source's own interval is for the real service.
    timeoutMs: 60_000,
    onChange: async (seen) => {
      if (seen.providerStatus !== words.at(-1)) words.push(seen.providerStatus);
      last = withTimes(seen, beganMs, nowMs());
      onSeen(last);
      const action = actions[seen.state];
      if (!action || done.has(seen.state)) return;
      done.add(seen.state);
      await sleep(hesitationMs);
      await action(id);
    },
  });
  const run = last ?? withTimes(ended, beganMs, nowMs());
  if (run.state !== endsAs)
    throw new Error(
      `${provider}, ${title}: the run ended as ${run.state} (${words.join(' → ')}), not ${endsAs}.`,
    );
  const { createdAt, finishedAt } = run;
  return { journey, run, words, tookMs: Date.parse(finishedAt ?? '') - Date.parse(createdAt ?? '') };
}
