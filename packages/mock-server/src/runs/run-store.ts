import type { RunRecord } from './run-record.ts';

/** Keeps runs, up to a number. */
export interface RunStore {
  /** Adds a run; beyond the limit the oldest finished one goes, or the oldest one if none has finished. */
  add(run: RunRecord): void;
  find(provider: string, id: string): RunRecord | undefined;
  remove(run: RunRecord): void;
  /** The runs of a provider, or all, newest first. */
  list(provider?: string): RunRecord[];
  clear(): void;
  readonly size: number;
}

/** A store in memory. */
export function createRunStore(maxRuns: number, isFinished: (run: RunRecord) => boolean): RunStore {
  const runs = new Map<string, RunRecord>();
  const keyOf = (provider: string, id: string): string => `${provider}/${id}`;
  const dropOne = (): void => {
    let victim: string | undefined;
    for (const [key, run] of runs) {
      victim ??= key;
      if (!isFinished(run)) continue;
      victim = key;
      break;
    }
    if (victim !== undefined) runs.delete(victim);
  };
  return {
    add: (run) => {
      runs.set(keyOf(run.provider, run.id), run);
      if (runs.size > maxRuns) dropOne();
    },
    find: (provider, id) => runs.get(keyOf(provider, id)),
    remove: (run) => void runs.delete(keyOf(run.provider, run.id)),
    list: (provider) =>
      [...runs.values()].filter((run) => provider === undefined || run.provider === provider).reverse(),
    clear: () => runs.clear(),
    get size() {
      return runs.size;
    },
  };
}
