import { Agent, request } from 'node:http';
import { quantile } from '../statistics/quantile.ts';

// Polls many runs, each over a connection of its own and once in a while, from a process of its own; tells how long the answers took.

/** What is polled, how often and for how long. */
export interface PollOrder {
  urls: readonly string[];
  headers: Record<string, string>;
  everyMs: number;
  seconds: number;
}

/** Milliseconds; `cpuShare` is what the polling itself took of a core. */
export interface PollResult {
  answers: number;
  wrong: number;
  p50: number;
  p99: number;
  max: number;
  cpuShare: number;
}

process.on('message', async ({ urls, headers, everyMs, seconds }: PollOrder) => {
  const took: number[] = [];
  let wrong = 0;
  const once = (url: string, agent: Agent): Promise<void> =>
    new Promise((resolve) => {
      const asked = performance.now();
      const failed = (): void => {
        wrong += 1;
        resolve();
      };
      request(url, { agent, headers }, (reply) => {
        if (reply.statusCode !== 200) wrong += 1;
        reply.resume().once('error', failed);
        reply.once('end', () => {
          took.push(performance.now() - asked);
          resolve();
        });
      })
        .once('error', failed)
        .end();
    });
  const end = performance.now() + seconds * 1000;
  const before = process.cpuUsage();
  const poll = async (url: string, index: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    // Spread over the interval, as clients that did not start together.
    let next = performance.now() + (index / urls.length) * everyMs;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
      await once(url, agent);
      next += everyMs;
    }
    agent.destroy();
  };
  await Promise.all(urls.map(poll));
  const used = process.cpuUsage(before);
  process.send?.({
    answers: took.length,
    wrong,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    max: quantile(took, 1),
    cpuShare: (used.user + used.system) / 1e6 / seconds,
  } satisfies PollResult);
});
process.on('disconnect', () => process.exit());
