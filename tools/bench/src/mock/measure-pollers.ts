import type { PartContext } from '../part.ts';
import { askProcess } from './ask-process.ts';
import { mockContenders } from './mock-contender.ts';
import type { PollOrder, PollResult } from './poll-process.ts';
import { createRun, requestHeaders, start } from './started.ts';
import type { Found } from './to-mock-result.ts';

/** A thousand clients, each of which waits for a run of its own; the same for the ceiling says what the polling itself costs. */
export async function measurePollers(
  quick: boolean,
  progress: PartContext['progress'],
): Promise<Found['pollers']> {
  const count = 1_000;
  const seconds = quick ? 3 : 15;
  const rows: Found['pollers'] = [];
  for (const contender of mockContenders.filter(({ id }) => id === 'runs' || id === 'bare')) {
    progress(`polling: ${contender.title}`);
    await using running = await start(contender);
    const { origin } = new URL(running.url);
    const urls: string[] = [];
    while (urls.length < count)
      urls.push(contender.hasMemory ? `${origin}/model-runs/${(await createRun(origin)).id}` : running.url);
    for (const everyMs of [1_000, 1]) {
      const warming: PollOrder = { urls, headers: requestHeaders, everyMs, seconds: quick ? 1 : 5 };
      await askProcess('poll-process.ts', warming);
      const order: PollOrder = { urls, headers: requestHeaders, everyMs, seconds };
      const result = await askProcess<PollResult>('poll-process.ts', order);
      rows.push({
        title: contender.title,
        how: everyMs === 1_000 ? 'once a second' : 'as fast as it goes',
        perSecond: result.answers / seconds,
        ...result,
      });
    }
  }
  return rows;
}
