import type { PredictionStatus } from '@runspec/replicate-client';
import type { RunState } from '../run.ts';

/** What Replicate's words mean. Source: specs/replicate.openapi.yaml, PredictionStatus. */
export const replicateStates: Readonly<Record<PredictionStatus, RunState>> = {
  starting: 'queued', // The model does not run yet.
  processing: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'canceled',
  aborted: 'timed_out', // Only a deadline does this; `canceled` may be one, too, or a person.
};

/** How long to leave between two checks of a run, in milliseconds: what Replicate's own client leaves. */
export const replicateIntervalMs = 500;
