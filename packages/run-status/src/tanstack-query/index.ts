export { type RunQueryKey, runQueryKey } from './run-query-key.ts';
export type { RunQueryOptions, RunQuerySettings, RunQueryState } from './run-query-options.ts';
export { runQueryOptions } from './run-query-options.ts';
