import type { HappyRobotClient } from '@runspec/happyrobot-client';
import type { CallsOf } from '../calls-of.ts';

/** The call of HappyRobot that reads a run, and the one that creates one. */
export const happyrobotCalls: CallsOf<HappyRobotClient> = {
  get: { operation: 'getRun', input: (id) => ({ path: { run_id: id } }) },
  create: {
    operation: 'triggerWorkflowRun',
    input: () => ({ path: { workflow_id: 'carrier-sales' }, body: { environment: 'staging' } }),
  },
};
