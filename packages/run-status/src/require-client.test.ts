import { describe, expect, it } from 'vitest';
import { duckRuns } from './duck/index.ts';
import { happyRobotRuns, happyRobotWorkflowRuns } from './happyrobot/index.ts';
import { modzyRuns } from './modzy/index.ts';
import { nclueRuns } from './nclue/index.ts';
import { thymiaRuns } from './thymia/index.ts';

describe('a source without a client', () => {
  it.each([
    ['duck', duckRuns],
    ['happyrobot', happyRobotRuns],
    ['happyrobot', (client: never) => happyRobotWorkflowRuns(client, { workflowId: 'w1' })],
    ['modzy', modzyRuns],
    ['nclue', nclueRuns],
    ['thymia', thymiaRuns],
  ])('is refused at the call, for %s', (provider, makeSource) => {
    const expected = `client must be a client of @runspec/${provider}-client; got `;
    expect(() => makeSource(undefined as never)).toThrow(new TypeError(`${expected}undefined`));
    expect(() => makeSource(null as never)).toThrow(new TypeError(`${expected}null`));
    expect(() => makeSource('my-key' as never)).toThrow(new TypeError(`${expected}string`));
  });

  it('is refused without the workflow, where it is of one', () => {
    expect(() => happyRobotWorkflowRuns({} as never, undefined as never)).toThrow(
      new TypeError('workflowId must be the id or slug of a workflow; got undefined'),
    );
  });
});
