import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMock, type Mock, ScenarioError } from '../src/index.ts';
import { readDuration } from '../src/scenario/read-duration.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { credentials } from './sample-requests.ts';

const example = join(import.meta.dirname, '../scenarios/a-bad-day.yaml');
const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
const file = join(folder, 'scenario.yaml');

function start(text: string): Promise<Mock> {
  writeFileSync(file, text);
  return createMock({ providers: ['duck', 'thymia'], speed: 0, scenario: file });
}

async function create(mock: Mock, project: string, headers = {}) {
  await mock.fetch(`${mock.urls['duck']}/model-runs`, {
    method: 'POST',
    headers: { ...credentials, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ project_name: project, model_names: ['a', 'b'] }),
  });
  return mock.runs[0]!;
}

describe('the scenario that comes with the package', () => {
  it('decides by field, by number and by weight, and the header goes before it', async () => {
    await using mock = await createMock({ providers: ['duck'], speed: 0, scenario: example });
    expect((await create(mock, 'bikeshare')).outcome).toBe('failure');
    expect((await create(mock, 'one')).outcome).toMatch(/^(success|failure)$/);
    expect((await create(mock, 'two')).outcome).toBe('stuck'); // The third that came by.
    expect((await create(mock, 'three')).outcome).not.toBe('stuck');
    expect((await create(mock, 'bikeshare', { 'x-mock-outcome': 'canceled' })).outcome).toBe('canceled');
  });

  it('sets durations exactly', async () => {
    await using mock = await createMock({ providers: ['duck'], speed: 0, scenario: example });
    const { createdAtMs } = await create(mock, 'bikeshare');
    mock.advance(3_600_000);
    expect(mock.runs[0]).toMatchObject({
      status: 'FAILED',
      startedAtMs: createdAtMs + 5_000,
      finishedAtMs: createdAtMs + 125_000,
    });
  });

  it('begins with runs that every key sees, again after a reset', async () => {
    await using mock = await createMock({ providers: ['duck'], speed: 0, scenario: example });
    const id = '0f4d3a52-6c1d-4b7e-9a64-5d2f8b1c7e90';
    expect(mock.start.scenarioRuns).toBe(2);
    expect(mock.runs.map(({ status }) => status)).toEqual(['FAILED', 'SUCCESS']);
    for (const key of ['one', 'two']) {
      const headers = { authorization: `Bearer ${key}` };
      const reply = await mock.fetch(`${mock.urls['duck']}/model-runs/${id}`, { headers });
      expect(await reply.json()).toMatchObject({ id, status: 'SUCCESS', project_name: 'harbor' });
      const listed = await (await mock.fetch(`${mock.urls['duck']}/model-runs`, { headers })).json();
      expect((listed as { data: unknown[] }).data).toHaveLength(2);
    }
    const before = mock.runs;
    await create(mock, 'bikeshare');
    mock.reset();
    expect(mock.runs).toEqual(before);
  });
});

describe('a scenario', () => {
  it('carries faults as data, each with its provider', () => {
    const text =
      'faults: [reset]\nproviders:\n  duck:\n    faults: [{ fault: 503, rate: 0.5, times: 2 }, stall]\n';
    writeFileSync(file, text);
    expect(
      readScenario(file, { providers: ['duck'], kinds: () => [], operations: () => ['getModelRun'] }).faults,
    ).toEqual([
      { fault: 'reset' },
      { fault: '503', provider: 'duck', rate: 0.5, times: 2 },
      { fault: 'stall', provider: 'duck' },
    ]);
  });

  it('matches values of every type, and fields of the path', async () => {
    await using mock = await start(
      'providers: { duck: { rules: [{ match: { /model_names: [a, b], /model_names/1: b }, outcome: CANCELLED }] } }',
    );
    expect((await create(mock, 'any')).outcome).toBe('CANCELLED');
  });

  it('may be JSON, and speak of a provider that is not started', async () => {
    const runs = [{ age: '1d', outcome: 'whatever it has' }];
    const faults = ['503', { fault: 'reset', operationId: 'getTaskRun' }];
    const nclue = { runs, rules: [{ outcome: 'x' }], faults };
    await using mock = await start(JSON.stringify({ providers: { nclue, duck: { faults: ['stall'] } } }));
    expect(mock.runs).toEqual([]);
    expect(mock.faults.rules).toEqual([{ fault: 'stall', provider: 'duck' }]);
  });

  it.each([
    ['providers: [', ':1:13: not YAML: '],
    ['runs: []', ':1:1: a scenario has no "runs". Known: providers, faults.'],
    ['[]', ':1:1: a scenario, a map with providers, faults, was expected; got [].'],
    ['providers:\n  dcuk: {}', ':2:9: there is no provider "dcuk". Known: '],
    ['providers:\n  duck: { rule: [] }', ':2:11: a provider has no "rule". Known: rules, runs, faults.'],
    ['providers:\n  duck: { rules: {} }', ':2:18: a list of rules was expected; got {}.'],
    ['providers: { duck: { rules: [{}] } }', ':1:30: a rule must say something: '],
    ['providers: { duck: { rules: [{ outcome: good }] } }', ':1:41: there is no outcome "good". Known: '],
    ['providers: { duck: { rules: [{ outcome: 5 }] } }', ':1:41: an outcome was expected; got 5.'],
    [
      'providers: { duck: { rules: [{ kind: job, outcome: failure }] } }',
      ':1:38: duck creates no runs of kind "job". Known: modelRun.',
    ],
    ['providers: { duck: { rules: [{ runMs: soon }] } }', ':1:39: a duration, in milliseconds or as 500ms, '],
    [
      'providers: { duck: { rules: [{ nth: 0, runMs: 1 }] } }',
      ':1:37: a whole number from 1 was expected; got 0.',
    ],
    [
      'providers: { duck: { rules: [{ weights: { success: -1 } }] } }',
      ':1:52: a weight, a number of 0 or more, was expected; got -1.',
    ],
    ['providers: { duck: { rules: [{ weights: { success: 0 } }] } }', ':1:41: a weight must be more than 0.'],
    [
      'providers: { duck: { rules: [{ weights: { success: 1 }, outcome: failure }] } }',
      'a rule has either an outcome or weights.',
    ],
    ['providers: { duck: { runs: [{ id: x }] } }', ':1:35: the ids of duck are UUIDs; got "x".'],
    ['providers: { duck: { faults: [{ rate: 1 }] } }', ':1:31: a fault must have "fault"'],
    ['faults: [503@5%]', ':1:10: The fault "503@5%" is none. Known: '],
    ['faults: [{ fault: 99 }]', ':1:19: The fault "99" is none. Known: '],
    [
      'providers: { duck: { faults: [{ fault: 503, operationId: getJob }] } }',
      ':1:58: there is no operation "getJob". Known: listModelRuns, ',
    ],
    ['faults: [{ fault: 503, rate: 2 }]', ':1:30: a share from 0 to 1 was expected; got 2.'],
    ['faults: [boom]', ':1:10: The fault "boom" is none. Known: a status from 200 to 599, '],
    ['providers: { duck: { faults: [{ fault: 700 }] } }', ':1:40: The fault "700" is none. Known: '],
  ])('is refused with one line if it is wrong: %j', async (text, message) => {
    const error = await start(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as Error).message).toContain(`${file}:`);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('\n');
  });

  it('is refused if there is no such file, and gives the state file back', async () => {
    const stateFile = join(folder, 'state.jsonl');
    const scenario = join(folder, 'nowhere.yaml');
    await expect(createMock({ providers: ['duck'], scenario, stateFile })).rejects.toThrow(
      `${scenario}: there is no such file; a scenario was expected.`,
    );
    await (await createMock({ providers: ['duck'], stateFile })).close();
    expect(readFileSync(stateFile, 'utf8')).toContain('"clock"');
  });
});

describe('readDuration', () => {
  it.each([
    [1500, 1500],
    ['10s', 10_000],
    ['1.5h', 5_400_000],
    ['500ms', 500],
    ['2 m', 120_000],
    ['1d', 86_400_000],
    ['10', undefined],
    [-1, undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j', (text, ms) => {
    expect(readDuration(text)).toBe(ms);
  });
});
