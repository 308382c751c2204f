import { isTerminal, type RunState } from '@runspec/run-status';
import { countTooSoon } from './count-too-soon.ts';
import { earlinessMs } from './earliness.ts';
import type { SoakRecord } from './soak-record.ts';

/** What happened to the runs of a provider, in numbers. */
export interface ProviderSummary {
  readonly provider: string;
  /** How many were watched, and how many of them by a wait of their own. */
  readonly watched: number;
  readonly waitedFor: number;
  /** State, or `deadline` → how many were told to have come to that. */
  readonly ends: Readonly<Record<string, number>>;
  /** Requests that the server saw, and how many of them it answered with a fault on purpose. */
  readonly requests: number;
  readonly faults: number;
  /** Requests that came while the server had asked to be left alone. */
  readonly tooSoon: number;
  /** Requests that the server refused for their rate. */
  readonly refused: number;
  /** By how many milliseconds the worst request came sooner than one a second allows. */
  readonly earlyMs: number;
}

/** Sums up a soak by provider. */
export function summarizeSoak(record: SoakRecord): ProviderSummary[] {
  const providers = new Set([...record.watched.keys()].map(providerOf));
  return [...providers].map((provider) => {
    const watchers = [...record.watched].filter(([ref]) => providerOf(ref) === provider);
    const arrivals = record.arrivals.filter((arrival) => arrival.provider === provider);
    const ends: Partial<Record<RunState | 'deadline', number>> = {};
    for (const { ref, state, error } of record.tellings) {
      if (providerOf(ref) !== provider || !(error || (state && isTerminal(state)))) continue;
      const end = state ?? 'deadline';
      ends[end] = (ends[end] ?? 0) + 1;
    }
    return {
      provider,
      watched: watchers.length,
      waitedFor: watchers.filter(([, by]) => by !== 'createRunTracker').length,
      ends,
      requests: arrivals.length,
      faults: arrivals.filter(({ fault }) => fault !== undefined).length,
      tooSoon: countTooSoon(arrivals, record.worstLagMs),
      refused: arrivals.filter(({ status, fault }) => status === 429 && fault === undefined).length,
      earlyMs: earlinessMs(
        arrivals.map(({ atMs }) => atMs),
        1_000,
      ),
    };
  });
}

function providerOf(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}
