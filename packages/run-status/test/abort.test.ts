import { describe, expect, it } from 'vitest';
import { type RunSource, RunWaitError, type SourceCallOptions, waitForRun } from '../src/index.ts';
import { inputs, sources } from './sources.ts';
import { stuckApi } from './stuck-api.ts';

type Fetch = Parameters<typeof sources.duck>[0];
type Call = (fetch: Fetch, call: SourceCallOptions) => Promise<unknown>;
/** Where `answers` are what the API says before it hangs; without them, it hangs at once. */
type Row = readonly [name: string, ask: Call, answers?: readonly object[]];

const { thymia, duck, happyRobot, happyRobotWorkflow, modzy, nclue } = sources;

/** Every method of every source; those that ask twice are also stuck at the second question. */
const methods: readonly Row[] = [
  ['thymiaRuns.get', (fetch, call) => thymia(fetch).get('r1', call)],
  ['thymiaRuns.create', (fetch, call) => thymia(fetch).create(inputs.thymia, call)],
  ['duckRuns.get', (fetch, call) => duck(fetch).get('r1', call)],
  ['duckRuns.create', (fetch, call) => duck(fetch).create(inputs.duck, call)],
  ['duckRuns.list', (fetch, call) => duck(fetch).list(call)],
  ['duckRuns.cancel', (fetch, call) => duck(fetch).cancel('r1', call)],
  ['happyRobotRuns.get', (fetch, call) => happyRobot(fetch).get('r1', call)],
  ['happyRobotRuns.list', (fetch, call) => happyRobot(fetch).list(call)],
  ['happyRobotWorkflowRuns.get', (fetch, call) => happyRobotWorkflow(fetch).get('r1', call)],
  [
    'happyRobotWorkflowRuns.create',
    (fetch, call) => happyRobotWorkflow(fetch).create(inputs.happyRobotWorkflow, call),
  ],
  ['happyRobotWorkflowRuns.list', (fetch, call) => happyRobotWorkflow(fetch).list(call)],
  ['happyRobotWorkflowRuns.cancel', (fetch, call) => happyRobotWorkflow(fetch).cancel('r1', call)],
  [
    'happyRobotWorkflowRuns.cancel, which then gets',
    (fetch, call) => happyRobotWorkflow(fetch).cancel('r1', call),
    [{ status: 'canceled' }],
  ],
  ['modzyRuns.get', (fetch, call) => modzy(fetch).get('j1', call)],
  [
    'modzyRuns.get, which then gets results',
    (fetch, call) => modzy(fetch).get('j1', call),
    [{ jobIdentifier: 'j1', status: 'COMPLETED' }],
  ],
  ['modzyRuns.create', (fetch, call) => modzy(fetch).create(inputs.modzy, call)],
  ['modzyRuns.list', (fetch, call) => modzy(fetch).list(call)],
  ['modzyRuns.cancel', (fetch, call) => modzy(fetch).cancel('j1', call)],
  ['nclueRuns.get', (fetch, call) => nclue(fetch).get('r1', call)],
  ['nclueRuns.create', (fetch, call) => nclue(fetch).create(inputs.nclue, call)],
  ['nclueRuns.list', (fetch, call) => nclue(fetch).list(call)],
  ['nclueRuns.delete', (fetch, call) => nclue(fetch).delete('r1', call)],
];

/** Every source as a wait sees it. */
const waits = Object.entries(sources).map(
  ([name, make]): Row => [
    `waitForRun of ${name}`,
    (fetch, call) => waitForRun(make(fetch) as RunSource, 'r1', call),
  ],
);

/** A wait says with which run it ended; the reason is its cause. */
const reasonOf = (error: unknown): unknown => (RunWaitError.isInstance(error) ? error.cause : error);

describe.each([...methods, ...waits].map(([name, ask, answers = []]) => ({ name, ask, answers })))(
  '$name',
  ({ ask, answers }) => {
    it.each([
      ['a reason of its own', { enough: true }],
      ['null', null],
    ])('aborts the request it is at, and rejects with %s', async (_what, reason) => {
      const { fetch, stuck } = stuckApi(answers);
      const controller = new AbortController();
      const asked = ask(fetch, { signal: controller.signal });
      const settled = asked.then(
        () => expect.fail('it did not reject'),
        (error: unknown) => ({ error }),
      );
      const request = await stuck;
      expect(request.signal.aborted).toBe(false);
      controller.abort(reason);
      expect(request.signal.aborted).toBe(true);
      expect(reasonOf((await settled).error)).toBe(reason);
    });
  },
);

it('has every method of every source in the table', () => {
  const all = Object.entries(sources).flatMap(([name, make]) =>
    Object.entries(make(stuckApi().fetch))
      .filter(([, value]) => typeof value === 'function')
      .map(([method]) => `${name}Runs.${method}`),
  );
  expect(methods.map(([name]) => name)).toEqual(expect.arrayContaining(all));
});
