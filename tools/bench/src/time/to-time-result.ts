import type { Cells, PartResult, Target } from '../part.ts';
import { median } from '../statistics/median.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import type { Contender } from './contender.ts';
import { sampleReply } from './sample-reply.ts';
import type { Batch } from './time-batch.ts';

/** What a call may take at most, as a multiple of the baseline's. */
const MAX_RATIO = 1.15;

/** Ratios of each round, so that what slows the machine down for a while slows both sides. */
export function toTimeResult(
  batches: ReadonlyMap<Contender, readonly Batch[]>,
  { rounds, callsPerBatch }: { rounds: number; callsPerBatch: number },
): PartResult {
  const byName = new Map([...batches].map(([{ name }, found]) => [name, found]));
  const rows: Cells[] = [];
  const targets: Target[] = [];
  for (const [{ name, baseline, targeted }, found] of batches) {
    const base = byName.get(baseline) ?? [];
    const ratiosOf = (key: keyof Batch) =>
      found.map((batch, round) => batch[key] / (base[round]?.[key] ?? 0));
    const ratios = ratiosOf('wallUs');
    const ratio = median(ratios);
    const { low, high } = medianInterval(ratios);
    rows.push({
      name,
      baseline: name === baseline ? null : baseline,
      wallUs: median(found.map(({ wallUs }) => wallUs)),
      ratio,
      low,
      high,
      addedUs: median(found.map(({ wallUs }, round) => wallUs - (base[round]?.wallUs ?? 0))),
      cpuRatio: median(ratiosOf('cpuUs')),
    });
    if (targeted) {
      targets.push({
        what: `${name} over ${baseline}`,
        limit: `at most ${MAX_RATIO}`,
        found: `${ratio.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
        met: ratio <= MAX_RATIO,
      });
    }
  }
  const replyBytes = JSON.stringify(sampleReply).length;
  return {
    title: 'Time per call',
    method: [
      `A GET with a key, answered with ${replyBytes} bytes of JSON by a server in another process, over a kept-alive`,
      'connection on loopback; the reply is parsed.',
      `One call after the other, ${callsPerBatch} in a batch; each of ${rounds} rounds has a batch of every row, in random`,
      'order, and gives one ratio to the batch of the baseline in the same round. The ratio is the median of those;',
      '“from” and “to” are its 95 % bootstrap interval. CPU is that of the calling process alone.',
      'Our clients run with their defaults: retries, both timeouts and the limit on the size of the reply are on. Only',
      'pacing is off where a provider has a limit, or that limit would be what is measured.',
      'The others run with their defaults too: ky and openai retry and have a timeout, openapi-fetch and axios have neither;',
      'openai sends more headers. The row of NCLUE includes an HMAC signature for each call, and is compared with a',
      'bare fetch that signs as well.',
    ].join(' '),
    tables: [
      {
        caption: 'One call after the other',
        columns: [
          { key: 'name', heading: 'client' },
          { key: 'wallUs', heading: 'µs per call', digits: 0 },
          { key: 'ratio', heading: 'ratio', digits: 3 },
          { key: 'low', heading: 'from', digits: 3 },
          { key: 'high', heading: 'to', digits: 3 },
          { key: 'addedUs', heading: 'µs added', digits: 1 },
          { key: 'cpuRatio', heading: 'CPU ratio', digits: 3 },
          { key: 'baseline', heading: 'compared with' },
        ],
        rows,
      },
    ],
    targets,
  };
}
