import type { DuckClient } from '@runspec/duck-client';
import type { CallsOf } from '../calls-of.ts';

/** The call of Duck that reads a run, and the one that creates one. */
export const duckCalls: CallsOf<DuckClient> = {
  get: { operation: 'getModelRun', input: (id) => ({ path: { runId: id } }) },
  create: { operation: 'triggerModelRun', input: () => ({ body: { project_name: 'bikeshare' } }) },
};
