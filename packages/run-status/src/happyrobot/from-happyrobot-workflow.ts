import type { WorkflowRun, WorkflowRunListItem } from '@runspec/happyrobot-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { readField, readText } from '../read-field.ts';
import type { Run } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { happyRobotWorkflowStates } from './happyrobot-states.ts';

/** A run of HappyRobot's API v2, which sends no result with it. */
export type HappyRobotWorkflowRun = Run<never, WorkflowRun | WorkflowRunListItem>;

/**
 * Maps a reply of API v2 to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link happyRobotWorkflowStates} gives `unknown`.
 */
export function fromHappyRobotWorkflow(raw: WorkflowRun | WorkflowRunListItem): HappyRobotWorkflowRun {
  const state = mapState(happyRobotWorkflowStates, readField(raw, 'status'));
  return {
    provider: 'happyrobot',
    id: readText(raw, 'id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'timestamp')),
      finishedAt: toUtc(readField(raw, 'completed_at')),
      error:
        state === 'failed'
          ? { message: 'HappyRobot gives no reason in API v2.', retryable: false }
          : undefined,
    }),
    warnings: [],
    raw,
  };
}
