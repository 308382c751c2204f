import type { ThymiaClient } from '@runspec/thymia-client';
import type { CallsOf } from '../calls-of.ts';

/** The call of Thymia that reads a run, and the one that creates one. */
export const thymiaCalls: CallsOf<ThymiaClient> = {
  get: { operation: 'getModelRun', input: (id) => ({ path: { model_run_id: id } }) },
  create: {
    operation: 'createModelRun',
    input: () => ({
      body: {
        user: { userLabel: 'speaker-1', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' },
        language: 'en-GB',
      },
    }),
  },
};
