import type { ModelRunStatus } from '@runspec/thymia-client';
import type { RunState } from '../src/index.ts';

// What keeps a table and a spec together: a word that the spec has and the table has not does not compile.
// @ts-expect-error COMPLETE_ERROR is missing
export const lacking: Readonly<Record<ModelRunStatus, RunState>> = {
  CREATED: 'awaiting_input',
  RUNNING: 'running',
  COMPLETE_OK: 'succeeded',
};
