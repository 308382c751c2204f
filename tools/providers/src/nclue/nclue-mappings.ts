import { fromNclue, nclueRuns, nclueStates } from '@runspec/run-status/nclue';
import type { Mappings } from '../provider.ts';
import { nclueClient } from './nclue-client.ts';

/** NCLUE's kinds of run, by key of `x-run-lifecycle`. */
export const nclueMappings: Mappings = {
  taskRun: {
    map: fromNclue,
    states: nclueStates,
    source: (options) => nclueRuns(nclueClient.create(options)),
  },
};
