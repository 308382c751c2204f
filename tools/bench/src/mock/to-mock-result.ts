import type { PartResult, Target } from '../part.ts';
import { median } from '../statistics/median.ts';

/** All that was measured of mock servers. */
export interface Found {
  readonly loads: readonly {
    readonly id: string;
    readonly title: string;
    /** Requests per second, a number for each round. */
    readonly rates: readonly number[];
    /** Microseconds of a core that the server took for a get, a number for each round. */
    readonly cpuUs: readonly number[];
    /** Milliseconds. */
    readonly p50: number;
    readonly p99: number;
    /** Replies that were not 2xx, and errors. */
    readonly wrong: number;
    /** MiB after the load. */
    readonly rss: number | null;
  }[];
  readonly starts: readonly {
    readonly id: string;
    readonly title: string;
    readonly times: readonly number[];
  }[];
  /** Percent of the server's time in a get. */
  readonly shares: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly phases: Readonly<Record<string, number>>;
  /** Bytes. */
  readonly held: { readonly rss: number; readonly heap: number; readonly runs: number };
  readonly pollers: {
    readonly title: string;
    readonly how: string;
    readonly perSecond: number;
    readonly p50: number;
    readonly p99: number;
    readonly max: number;
    readonly wrong: number;
    readonly cpuShare: number;
  }[];
  readonly leftOut: readonly string[];
}

const text = (key: string, heading: string) => ({ key, heading });
const number = (key: string, heading: string, digits = 0) => ({ key, heading, digits });

/** Puts what was found into tables, and holds it against what is wanted. */
export function toMockResult(found: Found): PartResult {
  const { loads, starts, held, pollers, shares, phases, leftOut } = found;
  const rates = (id: string): readonly number[] => loads.find((one) => one.id === id)?.rates ?? [];
  // Rounds are compared with themselves: what else went on then slowed down both.
  const ratio = (id: string, other: string): number | null => {
    const others = rates(other);
    const ratios = rates(id).map((rate, round) => rate / (others[round] ?? Number.NaN));
    return ratios.length === 0 ? null : median(ratios);
  };
  const startOf = (id: string): number => median(starts.find((one) => one.id === id)?.times ?? [Number.NaN]);
  return {
    title: 'A mock server beside others',
    method: method(leftOut),
    tables: [
      {
        caption: 'Gets of one run, ten connections',
        columns: [
          text('title', 'server'),
          number('rate', 'requests/s'),
          number('ratio', 'of prism mock', 2),
          number('cpu', 'server CPU, µs'),
          number('p50', 'p50, ms', 1),
          number('p99', 'p99, ms', 1),
          number('rss', 'MiB after it'),
          number('wrong', 'not 2xx'),
        ],
        rows: loads.map(({ id, ...row }) => ({
          title: row.title,
          ...{ p50: row.p50, p99: row.p99, rss: row.rss, wrong: row.wrong },
          rate: median(row.rates),
          cpu: median(row.cpuUs),
          ratio: ratio(id, 'prism'),
        })),
      },
      {
        caption: 'From the start of the process to the first right answer',
        columns: [
          text('title', 'server'),
          number('time', 'ms'),
          number('least', 'least'),
          number('most', 'most'),
          number('ratio', 'of prism mock', 2),
        ],
        rows: starts.map(({ id, title, times }) => ({
          title,
          time: median(times),
          least: Math.min(...times),
          most: Math.max(...times),
          ratio: startOf(id) / startOf('prism'),
        })),
      },
      {
        caption: 'A thousand clients, each with a run and a connection of its own, at speed 1',
        columns: [
          text('title', 'server'),
          text('how', 'how often'),
          number('perSecond', 'answers/s'),
          number('p50', 'p50, ms', 1),
          number('p99', 'p99, ms', 1),
          number('max', 'longest', 1),
          number('wrong', 'not 200'),
          number('cpuShare', 'cores that the clients took', 2),
        ],
        rows: pollers.map((row) => ({ ...row })),
      },
      percentTable('Where our server spends the time of a get with runs', 'share, %', shares),
      percentTable('What the start of five providers consists of', 'ms', phases),
      {
        caption: 'Runs held',
        columns: [number('runs', 'runs'), number('heap', 'heap, MiB'), number('rss', 'resident, MiB')],
        rows: [{ runs: held.runs, heap: held.heap / 2 ** 20, rss: held.rss / 2 ** 20 }],
      },
    ],
    targets: targetsOf(found, ratio, startOf),
    notes: [steady(phases, ratio)],
  };
}

function percentTable(caption: string, heading: string, values: Readonly<Record<string, number>>) {
  return {
    caption,
    columns: [text('part', 'part'), number('value', heading, 1)],
    rows: Object.entries(values).map(([part, value]) => ({ part, value })),
  };
}

function targetsOf(
  { pollers, held, loads }: Found,
  ratio: (id: string, other: string) => number | null,
  startOf: (id: string) => number,
): Target[] {
  const poll = pollers.find(({ how }) => how === 'once a second');
  const atLeast = (what: string, value: number | null, limit: number): Target[] =>
    value === null
      ? []
      : [{ what, limit: `at least ${limit}`, found: value.toFixed(2), met: value >= limit }];
  const under = (what: string, value: number, limit: number, unit: string): Target => ({
    what,
    limit: `under ${limit}${unit}`,
    found: `${value.toFixed(2)}${unit}`,
    met: value < limit,
  });
  const cpuOf = (id: string): readonly number[] => loads.find((one) => one.id === id)?.cpuUs ?? [];
  const stateless = cpuOf('stateless');
  const added = cpuOf('runs').map((cpuUs, round) => 100 * (cpuUs / (stateless[round] ?? Number.NaN) - 1));
  return [
    ...atLeast('gets per second, with runs, over prism mock', ratio('runs', 'prism'), 2.5),
    ...atLeast('gets per second, with runs, over silent prism mock', ratio('runs', 'silent'), 1),
    ...(loads.length > 0
      ? [under('what the state adds to the server CPU of a get', median(added), 10, ' %')]
      : []),
    under('five providers ready, over one prism mock', startOf('five') / startOf('prism'), 1.3, ''),
    under('resident with 100,000 runs', held.rss / 2 ** 20, 300, ' MiB'),
    ...(poll ? [under('p99 of a thousand clients, once a second', poll.p99, 50, ' ms')] : []),
  ];
}

function method(leftOut: readonly string[]): string {
  return [
    'All servers answer the same get on specs/duck.openapi.yaml, the spec that every one of them takes as it is; its reply has 250 bytes, so',
    'that what is measured is the server and not the copying. The request is valid, has a key, and is seen to be answered with 200 and a',
    'run before anything is measured. Each server is a process of its own, and so is autocannon, with ten connections; every round has all',
    'servers, in turning order, after one that warms them up. The ratio is the median of the ratios within each round. prism mock runs as',
    'installed, its log read and thrown away; Mockoon logs each request too, the others do not. Starts: from spawning the process to the first right',
    'answer, asked for every five milliseconds; ours and all others with what a first start leaves in their caches. Polling is measured after five seconds of it: every run has been asked for before; the same clients on the bare server say what the polling itself costs.',
    ...(leftOut.length > 0 ? [`Left out, as they could not be installed: ${leftOut.join('; ')}.`] : []),
  ].join(' ');
}

function steady(
  phases: Readonly<Record<string, number>>,
  ratio: (id: string, other: string) => number | null,
): string {
  const ms = (name: string): string => `${Math.round(phases[name] ?? 0)} ms`;
  const [ours, theirs] = [ratio('runs', 'prism'), ratio('steady', 'prism')].map(
    (one) => one?.toFixed(1) ?? '–',
  );
  return [
    '**What it would take to reach Steady with Prism kept as the oracle.**',
    `Per request we have ${ours} times prism mock and Steady ${theirs}: a get is answered from what Prism has said before, and most of what is left is Node's.`,
    `A start is another matter. Node takes ${ms('Node itself')} and a port ${ms('listening on a port')}; loading Prism takes`,
    `${ms('loading Prism and our code')}, preparing five specs ${ms('five specs: reading and preparing them')}. If the server listened first and loaded Prism behind`,
    'the open port, it would take connections after the first two, but the first answer would come no sooner. To answer in 0.2 s, what',
    'Prism has said of the requests that clients make would have to be kept on disk, by a hash of the spec and of Prism; or Prism’s 200 modules',
    'would have to be one bundle without what a mock never calls (proxy, dynamic generation, the postman collections), in a start-up snapshot.',
  ].join(' ');
}
