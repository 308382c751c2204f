import type { Run as ApiRun, WorkflowRun } from '@runspec/happyrobot-client';
import { describe, expect, it } from 'vitest';
import { fromHappyRobot } from './from-happyrobot.ts';
import { fromHappyRobotWorkflow } from './from-happyrobot-workflow.ts';

// The two times differ, so that neither can be read from the other's field.
const times = { timestamp: '2025-01-15T10:00:00Z', completed_at: '2025-01-15T12:00:02Z' };
const mappedTimes = { createdAt: '2025-01-15T10:00:00.000Z', finishedAt: '2025-01-15T12:00:02.000Z' };

describe('fromHappyRobot', () => {
  const events: ApiRun['events'] = [{ type: 'session', id: 's1' } as never, { type: 'new' }];
  const sent: ApiRun = {
    id: 'r1',
    org_id: 'o1',
    use_case_id: 'u1',
    version_id: 'v1',
    status: 'completed',
    annotation: 'correct',
    ...times,
    events,
    issues: [],
    version: null,
  };

  it('maps every field of a run that succeeded', () => {
    expect(fromHappyRobot(sent)).toEqual({
      provider: 'happyrobot',
      id: 'r1',
      state: 'succeeded',
      providerStatus: 'completed',
      ...mappedTimes,
      warnings: [],
      result: events,
      raw: sent,
    });
  });

  it('maps a run that failed, with the error of the first node that has one', () => {
    const intermediates = [{}, { error: 'no line' }, { error: 'hung up' }];
    const raw: ApiRun = {
      ...sent,
      status: 'failed',
      events: intermediates.map((intermediate) => ({ type: 'action', intermediate })) as never,
    };
    expect(fromHappyRobot(raw)).toEqual({
      provider: 'happyrobot',
      id: 'r1',
      state: 'failed',
      providerStatus: 'failed',
      ...mappedTimes,
      error: { message: 'no line', retryable: false },
      warnings: [],
      raw,
    });
  });

  it('says so if no node has an error', () => {
    expect(fromHappyRobot({ ...sent, status: 'failed' }).error).toEqual({
      message: 'HappyRobot gave no reason.',
      retryable: false,
    });
  });
});

describe('fromHappyRobotWorkflow', () => {
  const sent: WorkflowRun = {
    id: 'r1',
    org_id: 'o1',
    workflow_id: 'w1',
    version_id: 'v1',
    status: 'succeeded',
    annotation: null,
    ...times,
    execution_environment: 'production',
    is_e2e_test: false,
  };

  it('maps every field of a run that succeeded', () => {
    expect(fromHappyRobotWorkflow(sent)).toEqual({
      provider: 'happyrobot',
      id: 'r1',
      state: 'succeeded',
      providerStatus: 'succeeded',
      ...mappedTimes,
      warnings: [],
      raw: sent,
    });
  });

  it('maps a run that failed', () => {
    const raw: WorkflowRun = { ...sent, status: 'failed' };
    expect(fromHappyRobotWorkflow(raw)).toEqual({
      provider: 'happyrobot',
      id: 'r1',
      state: 'failed',
      providerStatus: 'failed',
      ...mappedTimes,
      error: { message: 'HappyRobot gives no reason in API v2.', retryable: false },
      warnings: [],
      raw,
    });
  });
});
