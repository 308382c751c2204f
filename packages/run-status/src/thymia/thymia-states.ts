import type { ModelRunStatus } from '@runspec/thymia-client';
import type { RunState } from '../run.ts';

/** What Thymia's words mean. Source: specs/thymia.openapi.yaml, ModelRunStatus. */
export const thymiaStates: Readonly<Record<ModelRunStatus, RunState>> = {
  CREATED: 'awaiting_input', // The provider waits for the recording or the activity.
  RUNNING: 'running',
  COMPLETE_OK: 'succeeded',
  COMPLETE_ERROR: 'failed',
};
