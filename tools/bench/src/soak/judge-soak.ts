import type { Target } from '../part.ts';
import { median } from '../statistics/median.ts';
import { slope } from '../statistics/slope.ts';
import type { SoakSample } from './take-sample.ts';

/**
 * How much the heap may grow from the first third of the samples to the last, in KiB. Of 100,000 calls, the rarest kind makes
 * 1,000: a timer, a listener or a promise kept by each of them would be more.
 */
const MAX_GROWTH_KIB = 256;

/** What a soak found, apart from how the calls ended. */
export interface SoakFindings {
  before: SoakSample;
  /** At least four, taken while no call is under way. */
  samples: readonly SoakSample[];
  /** After the server has closed its connections. */
  after: SoakSample;
  concurrency: number;
  /** Calls that did not end as expected. */
  unexpected: number;
}

/** Whether all is flat. The first sample is left out: it still has code that is being compiled. */
export function judgeSoak({ before, samples, after, concurrency, unexpected }: SoakFindings): Target[] {
  const warm = samples.slice(1);
  const third = Math.floor(warm.length / 3);
  const growthOf = (key: keyof SoakSample) => {
    const medianOf = (some: readonly SoakSample[]) => median(some.map((sample) => sample[key]));
    return medianOf(warm.slice(-third)) - medianOf(warm.slice(0, third));
  };
  const growthKiB = growthOf('heapBytes') / 1024;
  const bytesPerCall = slope(warm.map(({ calls, heapBytes }) => ({ x: calls, y: heapBytes })));
  const activeTimers = Math.max(...[...samples, after].map((sample) => sample.activeTimers));
  return [
    atMost('calls that ended otherwise than expected', unexpected, 0),
    {
      what: 'heap, last third over the first third after warm-up',
      limit: `at most ${MAX_GROWTH_KIB} KiB more`,
      found: `${growthKiB.toFixed(0)} KiB; ${bytesPerCall.toFixed(2)} bytes for each call`,
      met: growthKiB <= MAX_GROWTH_KIB,
    },
    atMost('connections, last third over the first third', growthOf('sockets'), concurrency / 5),
    atMost('timers that keep the process alive, between blocks of calls', activeTimers, 0),
    atMost('listeners left on the signal of all calls', after.listeners, 0),
    atMost('connections at the end, more than before the first call', after.sockets - before.sockets, 0),
    atMost('timers of any kind at the end, more than before the first call', after.timers - before.timers, 0),
    atMost(
      'what keeps the process alive at the end, more than before the first call',
      after.resources - before.resources,
      0,
    ),
  ];
}

function atMost(what: string, found: number, limit: number): Target {
  return {
    what,
    limit: limit === 0 ? 'none' : `at most ${limit}`,
    found: String(Math.max(found, 0)),
    met: found <= limit,
  };
}
