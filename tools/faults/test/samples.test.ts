import {
  zTriggerModelRunResponse as duckCreated,
  zGetModelRunResponse as duckRun,
} from '@runspec/duck-client/zod';
import {
  zTriggerWorkflowRunResponse as happyRobotCreated,
  zGetRunResponse as happyRobotRun,
} from '@runspec/happyrobot-client/zod';
import { zSubmitJobResponse as modzyCreated, zGetJobResponse as modzyRun } from '@runspec/modzy-client/zod';
import {
  zCreateTaskRunResponse as nclueCreated,
  zGetTaskRunResponse as nclueRun,
} from '@runspec/nclue-client/zod';
import {
  zCreateModelRunResponse as thymiaCreated,
  zGetModelRunResponse as thymiaRun,
} from '@runspec/thymia-client/zod';
import { describe, expect, it } from 'vitest';
import { samples } from '../src/index.ts';

describe('samples', () => {
  it.each([
    ['thymia run', thymiaRun, samples.thymia.run],
    ['thymia created', thymiaCreated, samples.thymia.created],
    ['duck run', duckRun, samples.duck.run],
    ['duck created', duckCreated, samples.duck.created],
    ['happyrobot run', happyRobotRun, samples.happyrobot.run],
    ['happyrobot created', happyRobotCreated, samples.happyrobot.created],
    ['modzy run', modzyRun, samples.modzy.run],
    ['modzy created', modzyCreated, samples.modzy.created],
    ['nclue run', nclueRun, samples.nclue.run],
    ['nclue created', nclueCreated, samples.nclue.created],
  ])('%s is as the specification has it', (_, schema, sample) => {
    expect(schema.parse(sample)).toEqual(sample);
  });
});
