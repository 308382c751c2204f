import type { RunSource } from '../run-source.ts';

/** Under which key a run is kept: `['runspec', provider, id]`, so that `['runspec', 'nclue']` is all runs of NCLUE. */
export type RunQueryKey = readonly ['runspec', provider: string, id: string];

/** The key of a run, as for `invalidateQueries` or `setQueryData`. */
export function runQueryKey({ provider }: Pick<RunSource, 'provider'>, id: string): RunQueryKey {
  return ['runspec', provider, id];
}
