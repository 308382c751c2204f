import { fromHappyRobot, fromHappyRobotWorkflow } from '../../src/happyrobot/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** The mappers of HappyRobot. */
export const mappers: readonly MapperCase[] = [
  ['fromHappyRobot', fromHappyRobot, 'id', ['timestamp', 'completed_at']],
  ['fromHappyRobotWorkflow', fromHappyRobotWorkflow, 'id', ['timestamp', 'completed_at']],
];
