import { duckRuns, duckStates, fromDuck } from '@runspec/run-status/duck';
import type { Mappings } from '../provider.ts';
import { duckClient } from './duck-client.ts';

/** Duck's kinds of run, by key of `x-run-lifecycle`. */
export const duckMappings: Mappings = {
  modelRun: {
    map: fromDuck,
    states: duckStates,
    source: (options) => duckRuns(duckClient.create(options)),
  },
};
