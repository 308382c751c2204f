import {
  fromHappyRobot,
  fromHappyRobotWorkflow,
  happyRobotRuns,
  happyRobotStates,
  happyRobotWorkflowRuns,
  happyRobotWorkflowStates,
} from '@runspec/run-status/happyrobot';
import type { Mappings } from '../provider.ts';
import { happyrobotClient } from './happyrobot-client.ts';

/** HappyRobot's kinds of run, by key of `x-run-lifecycle`. */
export const happyrobotMappings: Mappings = {
  run: {
    map: fromHappyRobot,
    states: happyRobotStates,
    source: (options) => happyRobotRuns(happyrobotClient.create(options)),
  },
  workflowRun: {
    map: fromHappyRobotWorkflow,
    states: happyRobotWorkflowStates,
    source: (options) => happyRobotWorkflowRuns(happyrobotClient.create(options), { workflowId: 'w1' }),
  },
};
