import { fromThymia, thymiaRuns, thymiaStates } from '@runspec/run-status/thymia';
import type { Mappings } from '../provider.ts';
import { thymiaClient } from './thymia-client.ts';

/** Thymia's kinds of run, by key of `x-run-lifecycle`. */
export const thymiaMappings: Mappings = {
  modelRun: {
    map: fromThymia,
    states: thymiaStates,
    source: (options) => thymiaRuns(thymiaClient.create(options)),
  },
};
