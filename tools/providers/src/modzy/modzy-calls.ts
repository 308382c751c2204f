import type { ModzyClient } from '@runspec/modzy-client';
import type { CallsOf } from '../calls-of.ts';

/** The call of Modzy that reads a run, and the one that creates one. */
export const modzyCalls: CallsOf<ModzyClient> = {
  get: { operation: 'getJob', input: (id) => ({ path: { jobIdentifier: id } }) },
  create: {
    operation: 'submitJob',
    input: () => ({
      body: {
        model: { identifier: '4e81b0d26f', version: '0.0.27' },
        input: { type: 'text', sources: { first: { 'input.txt': 'Nothing could be better.' } } },
      },
    }),
  },
};
