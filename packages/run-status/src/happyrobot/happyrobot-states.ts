import type { RunStatus, WorkflowRunStatus } from '@runspec/happyrobot-client';
import type { RunState } from '../run.ts';

/** What the words of HappyRobot's API v1 mean. Source: specs/happyrobot.openapi.yaml, RunStatus. */
export const happyRobotStates: Readonly<Record<RunStatus, RunState>> = {
  scheduled: 'queued',
  running: 'running',
  completed: 'succeeded',
  canceled: 'canceled',
  failed: 'failed',
};

/** What the words of HappyRobot's API v2 mean. Source: specs/happyrobot.openapi.yaml, WorkflowRunStatus. */
export const happyRobotWorkflowStates: Readonly<Record<WorkflowRunStatus, RunState>> = {
  not_started: 'queued',
  scheduled: 'queued',
  running: 'running',
  skipped: 'canceled', // It ended without having been executed, and not for a fault.
  succeeded: 'succeeded',
  completed: 'succeeded',
  canceled: 'canceled',
  failed: 'failed',
};
