import { createRequire } from 'node:module';
import { competitorPath } from './competitors.ts';

// Asks a server as often as it answers, from a process of its own, and tells how that went.

/** The part of autocannon that is used here. */
type Autocannon = (options: object) => Promise<{
  requests: { average: number; total: number };
  latency: { p50: number; p99: number };
  duration: number;
  non2xx: number;
  errors: number;
}>;

const autocannon = createRequire(import.meta.url)(competitorPath('autocannon')) as Autocannon;
process.on(
  'message',
  async (options: { url: string; headers: object; connections: number; duration: number }) => {
    const { requests, latency, duration, non2xx, errors } = await autocannon({ ...options });
    process.send?.({
      perSecond: requests.total / duration,
      total: requests.total,
      p50: latency.p50,
      p99: latency.p99,
      wrong: non2xx + errors,
    });
  },
);
process.on('disconnect', () => process.exit());
