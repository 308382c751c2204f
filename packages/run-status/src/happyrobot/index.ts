export { fromHappyRobot, type HappyRobotResult, type HappyRobotRun } from './from-happyrobot.ts';
export { fromHappyRobotWorkflow, type HappyRobotWorkflowRun } from './from-happyrobot-workflow.ts';
export { type HappyRobotRuns, happyRobotRuns } from './happyrobot-runs.ts';
export { happyRobotStates, happyRobotWorkflowStates } from './happyrobot-states.ts';
export {
  type HappyRobotWorkflowOptions,
  type HappyRobotWorkflowRuns,
  happyRobotWorkflowRuns,
} from './happyrobot-workflow-runs.ts';
