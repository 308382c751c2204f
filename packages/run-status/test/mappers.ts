import { fromDuck } from '../src/duck/index.ts';
import { fromHappyRobot, fromHappyRobotWorkflow } from '../src/happyrobot/index.ts';
import type { Run } from '../src/index.ts';
import { fromModzy } from '../src/modzy/index.ts';
import { fromNclue } from '../src/nclue/index.ts';
import { fromThymia } from '../src/thymia/index.ts';

/** Every mapper, as a function of anything, with the fields in which its provider sends what all have. */
export const mappers: readonly [
  name: string,
  map: (raw: never) => Run,
  id: string,
  times: readonly string[],
][] = [
  ['fromThymia', fromThymia, 'id', ['createdAt', 'runAt', 'completedAt']],
  ['fromDuck', fromDuck, 'id', ['created_at', 'started_at', 'finished_at']],
  ['fromHappyRobot', fromHappyRobot, 'id', ['timestamp', 'completed_at']],
  ['fromHappyRobotWorkflow', fromHappyRobotWorkflow, 'id', ['timestamp', 'completed_at']],
  ['fromModzy', (raw) => fromModzy(raw), 'jobIdentifier', ['createdAt', 'submittedAt']],
  ['fromNclue', (raw) => fromNclue(raw), 'run_id', ['created_at', 'completed_at']],
];
