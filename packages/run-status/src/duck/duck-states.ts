import type { ModelRunStatus } from '@runspec/duck-client';
import type { RunState } from '../run.ts';

/** What Duck's words mean. Source: specs/duck.openapi.yaml, ModelRunStatus. */
export const duckStates: Readonly<Record<ModelRunStatus, RunState>> = {
  PENDING: 'queued',
  RUNNING: 'running',
  SUCCESS: 'succeeded',
  FAILED: 'failed',
  CANCELLED: 'canceled',
};
