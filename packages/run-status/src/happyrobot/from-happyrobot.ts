import type { Run as ApiRun, RunListItem } from '@runspec/happyrobot-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { readField, readText } from '../read-field.ts';
import type { Run, RunError } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { happyRobotStates } from './happyrobot-states.ts';

/** What a run put out: its events, in the order in which the provider sends them. */
export type HappyRobotResult = ApiRun['events'];

/** A run of HappyRobot's API v1. A listed run has no events, and so no result. */
export type HappyRobotRun = Run<HappyRobotResult, ApiRun | RunListItem>;

/**
 * Maps a reply of API v1 to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link happyRobotStates} gives `unknown`.
 */
export function fromHappyRobot(raw: ApiRun | RunListItem): HappyRobotRun {
  const state = mapState(happyRobotStates, readField(raw, 'status'));
  const events = readField(raw, 'events');
  return {
    provider: 'happyrobot',
    id: readText(raw, 'id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'timestamp')),
      finishedAt: toUtc(readField(raw, 'completed_at')),
      error:
        state === 'failed' ? { message: firstNodeError(events) ?? noReason, retryable: false } : undefined,
      result: state === 'succeeded' && Array.isArray(events) ? (events as HappyRobotResult) : undefined,
    }),
    warnings: [],
    raw,
  };
}

const noReason = 'HappyRobot gave no reason.';

/** A run has no reason of its own; the first node that failed has one. */
function firstNodeError(events: unknown): RunError['message'] | undefined {
  if (!Array.isArray(events)) return undefined;
  for (const event of events) {
    const error = readText(readField(event, 'intermediate'), 'error');
    if (error !== undefined) return error;
  }
  return undefined;
}
