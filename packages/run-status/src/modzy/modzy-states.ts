import type { JobStatus } from '@runspec/modzy-client';
import type { RunState } from '../run.ts';

/** What Modzy's words mean. Source: specs/modzy.openapi.yaml, JobStatus. */
export const modzyStates: Readonly<Record<JobStatus, RunState>> = {
  OPEN: 'awaiting_input', // The provider waits for chunks and for the close.
  SUBMITTED: 'queued',
  IN_PROGRESS: 'running',
  COMPLETED: 'succeeded', // Unless no input succeeded: see fromModzy.
  CANCELED: 'canceled',
  TIMEDOUT: 'timed_out',
  ERROR: 'failed',
};
