import { fromModzy, modzyRuns, modzyStates } from '@runspec/run-status/modzy';
import type { Mappings } from '../provider.ts';
import { modzyClient } from './modzy-client.ts';

/** Modzy's kinds of run, by key of `x-run-lifecycle`. */
export const modzyMappings: Mappings = {
  job: {
    map: fromModzy,
    states: modzyStates,
    // COMPLETED says that all inputs were gone through, not that any of them worked.
    refine: (state, raw) => {
      const { completed, failed } = raw as { completed: number; failed: number };
      return state === 'succeeded' && failed > 0 && completed === 0 ? 'failed' : state;
    },
    source: (options) => modzyRuns(modzyClient.create(options)),
  },
};
