import { seededRandom } from '../statistics/seeded-random.ts';

/** Runs of some kind, by how long they take. */
export interface Distribution {
  readonly name: string;
  /** Half of the runs that end take less, in milliseconds. */
  readonly medianMs: number;
  /** Whether runs are alike: log-normal with a σ of 0.3. */
  readonly isNarrow: boolean;
  /** Whether it is one of the six plain log-normal ones. */
  readonly isPlain: boolean;
  /** Runs in their order, in milliseconds; `Infinity` for one that never ends. The same ones for the same count. */
  draw(count: number): number[];
}

const medians = [
  ['20 s', 20_000],
  ['5 min', 300_000],
  ['1 h', 3_600_000],
] as const;

const plain: Distribution[] = medians.flatMap(([label, medianMs]) =>
  [0.3, 0.8].map((sigma) => ({
    name: `median ${label}, σ ${sigma}`,
    medianMs,
    isNarrow: sigma === 0.3,
    isPlain: true,
    draw: (count: number) => drawn(count, (normal) => medianMs * Math.exp(sigma * normal())),
  })),
);

/** The eight kinds of runs that are waited for. */
export const distributions: readonly Distribution[] = [
  ...plain,
  {
    name: 'two kinds: half 20 s, half 10 min, σ 0.3',
    medianMs: 300_000,
    isNarrow: false,
    isPlain: false,
    draw: (count) =>
      drawn(count, (normal, random) => (random() < 0.5 ? 20_000 : 600_000) * Math.exp(0.3 * normal())),
  },
  {
    name: 'median 5 min, σ 0.8, one in a hundred never ends',
    medianMs: 300_000,
    isNarrow: false,
    isPlain: false,
    draw: (count) =>
      drawn(count, (normal, random) => (random() < 0.01 ? Infinity : 300_000 * Math.exp(0.8 * normal()))),
  },
];

const seed = 20_251;

function drawn(count: number, draw: (normal: () => number, random: () => number) => number): number[] {
  const random = seededRandom(seed);
  // Box and Muller; 1 - random, because the logarithm of 0 is none.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => draw(normal, random));
}
