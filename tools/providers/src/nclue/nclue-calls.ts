import type { NclueClient } from '@runspec/nclue-client';
import type { CallsOf } from '../calls-of.ts';

/** The call of NCLUE that reads a run, and the one that creates one. */
export const nclueCalls: CallsOf<NclueClient> = {
  get: { operation: 'getTaskRun', input: (id) => ({ path: { run_id: id } }) },
  create: {
    operation: 'createTaskRun',
    input: () => ({
      body: {
        name: 'Pet food buyers',
        task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
        feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
        result_bucket: 'results',
        result_file_path: 'petfood/',
      },
    }),
  },
};
