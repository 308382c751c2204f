import type { Random } from '../runs/random.ts';

/** How long something is held back, in real milliseconds. */
export type Delay =
  | { readonly kind: 'uniform'; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: 'lognormal'; readonly medianMs: number; readonly sigma: number };

/** Longer timers fire at once. */
export const longestDelayMs = 2_147_483_647;

/** What {@link readDelay} takes, for messages. */
export const delayForms =
  'milliseconds (50), a range (20-200) or lognormal:<median>:<sigma> (lognormal:100:0.5)';

/**
 * Reads a delay: `50`, `20-200` (any of them is as likely), `lognormal:100:0.5` (median in milliseconds, and the standard deviation of its
 * logarithm: with 0.5, one in twenty takes more than 2.3 times the median).
 * @returns undefined if it is none of these, or longer than timers go.
 */
export function readDelay(text: string): Delay | undefined {
  const range = /^(\d+)(?:-(\d+))?$/.exec(text.trim());
  if (range) {
    const fromMs = Number(range[1]);
    const toMs = Number(range[2] ?? range[1]);
    return fromMs <= toMs && toMs <= longestDelayMs ? { kind: 'uniform', fromMs, toMs } : undefined;
  }
  const [, median, sigma] = /^lognormal:(\d+):(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  const lognormal = { kind: 'lognormal', medianMs: Number(median), sigma: Number(sigma) } as const;
  return lognormal.medianMs <= longestDelayMs && lognormal.sigma <= 10 ? lognormal : undefined;
}

/** Draws how long it takes this time, in milliseconds. A delay that is always the same draws nothing. */
export function drawDelayMs(delay: Delay, random: Pick<Random, 'next'>): number {
  if (delay.kind === 'lognormal') {
    // Box and Muller's way to a normal number; 1 - next() is never 0.
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return Math.min(Math.round(delay.medianMs * Math.exp(delay.sigma * normal)), longestDelayMs);
  }
  const { fromMs, toMs } = delay;
  return fromMs === toMs ? fromMs : fromMs + Math.floor(random.next() * (toMs - fromMs + 1));
}

/** A delay in words. */
export function describeDelay(delay: Delay): string {
  if (delay.kind === 'lognormal') return `${delay.medianMs} ms in the median (sigma ${delay.sigma})`;
  return delay.fromMs === delay.toMs ? `${delay.fromMs} ms` : `${delay.fromMs} to ${delay.toMs} ms`;
}
