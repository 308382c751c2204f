import type { RunRecord } from './run-record.ts';

/** Keeps runs, up to a number. */
export interface RunStore {
  /** Adds a run; beyond the limit the oldest finished one goes, or the oldest one if none has finished. */
  add(run: RunRecord): void;
  find(provider: string, id: string): RunRecord | undefined;
  /** To be called after every change of a run, so that what was worked out from it before is not used again. */
  touch(run: RunRecord): void;
  remove(run: RunRecord): void;
  /** The runs of a provider, or all, newest first. */
  list(provider?: string): RunRecord[];
  clear(): void;
  readonly size: number;
}

/** What has become of the runs of a store. */
export type RunChange =
  | { readonly kind: 'put' | 'removed'; readonly run: RunRecord }
  | { readonly kind: 'cleared' };

/** A store in memory. @param onChange - told of every change, once it is made. */
export function createRunStore(
  maxRuns: number,
  isFinished: (run: RunRecord) => boolean,
  onChange: (change: RunChange) => void = () => {},
): RunStore {
  const runs = new Map<string, RunRecord>();
  const keyOf = (provider: string, id: string): string => `${provider}/${id}`;
  const remove = (run: RunRecord): void => {
    if (runs.delete(keyOf(run.provider, run.id))) onChange({ kind: 'removed', run });
  };
  const dropOne = (): void => {
    let victim: string | undefined;
    for (const [key, run] of runs) {
      victim ??= key;
      if (!isFinished(run)) continue;
      victim = key;
      break;
    }
    const run = victim === undefined ? undefined : runs.get(victim);
    if (run) remove(run);
  };
  return {
    add: (run) => {
      runs.set(keyOf(run.provider, run.id), run);
      onChange({ kind: 'put', run });
      if (runs.size > maxRuns) dropOne();
    },
    find: (provider, id) => runs.get(keyOf(provider, id)),
    touch: (run) => onChange({ kind: 'put', run }),
    remove,
    list: (provider) =>
      [...runs.values()].filter((run) => provider === undefined || run.provider === provider).reverse(),
    clear: () => {
      runs.clear();
      onChange({ kind: 'cleared' });
    },
    get size() {
      return runs.size;
    },
  };
}
