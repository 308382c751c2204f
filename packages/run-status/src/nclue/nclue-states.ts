import type { TaskRunStatus } from '@runspec/nclue-client';
import type { RunState } from '../run.ts';

/** What NCLUE's words mean. Source: specs/nclue.openapi.yaml, TaskRunStatus. */
export const nclueStates: Readonly<Record<TaskRunStatus, RunState>> = {
  registered: 'queued',
  pending: 'queued',
  in_progress: 'running',
  completed: 'succeeded',
  failed: 'failed',
};
