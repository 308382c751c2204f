import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Asked, scriptedApi } from './scripted-api.ts';
import { sources } from './sources.ts';

interface Spec {
  paths: Record<string, Record<string, { operationId?: string; parameters?: Parameter[] }>>;
}
interface Parameter {
  name?: string;
  schema?: { maximum?: number };
}

/** The largest page that a spec allows, if it says. */
function largestPage(provider: string, operationId: string, parameter: string): number | undefined {
  const path = fileURLToPath(import.meta.resolve(`@runspec/specs/${provider}.openapi.yaml`));
  const { paths } = parse(readFileSync(path, 'utf8')) as Spec; // Checked by the linter of specs.
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const operation = operations.find((one) => one.operationId === operationId);
  expect(operation).toBeDefined();
  return operation?.parameters?.find(({ name }) => name === parameter)?.schema?.maximum;
}

const replies = {
  duck: { data: [] },
  happyRobot: [],
  happyRobotWorkflow: { data: [] },
  modzy: [],
  nclue: { index: 0, limit: 100, total: 0, runs: [] },
};

/** What each list of a sweep asks. */
async function asks(name: keyof typeof replies): Promise<string[]> {
  const api = scriptedApi([replies[name]]);
  const { sweep } = sources[name](api.fetch);
  const lists = [sweep?.newest, ...(sweep?.unfinished ?? [])];
  for (const list of lists) await list?.({ limit: 7 });
  return api.asked.map(({ line }: Asked) => line.slice(line.lastIndexOf('/') + 1));
}

describe('a source with a list', () => {
  it.each([
    ['duck', 'duck', 'listModelRuns', 'max_results'],
    ['happyRobot', 'happyrobot', 'listRuns', 'limit'],
    ['happyRobotWorkflow', 'happyrobot', 'listWorkflowRuns', 'page_size'],
    ['nclue', 'nclue', 'listTaskRuns', 'limit'],
  ] as const)('%s: knows the largest page of the spec', (name, provider, operationId, parameter) => {
    const { sweep } = sources[name](scriptedApi([{}]).fetch);
    expect(sweep?.listLimit).toBe(largestPage(provider, operationId, parameter));
  });

  it('modzy: has a page size of its own, as the spec has no largest', () => {
    expect(largestPage('modzy', 'listJobHistory', 'per-page')).toBeUndefined();
    expect(sources.modzy(scriptedApi([[]]).fetch).sweep?.listLimit).toBe(100);
  });

  it.each([
    [
      'duck',
      [
        'model-runs?max_results=7',
        'model-runs?status=PENDING&max_results=7',
        'model-runs?status=RUNNING&max_results=7',
      ],
    ],
    ['happyRobot', ['runs?limit=7', 'runs?status=scheduled&limit=7', 'runs?status=running&limit=7']],
    ['happyRobotWorkflow', ['runs?page_size=7']],
    [
      'modzy',
      [
        'history?sort-by=createdAt&direction=DESC&page=1&per-page=7',
        'history?sort-by=createdAt&direction=DESC&status=PENDING&page=1&per-page=7',
      ],
    ],
    ['nclue', ['task-runs?limit=7']],
  ] as const)(
    '%s: asks for the newest, and for the unfinished by the words of the provider',
    async (name, lines) => {
      expect(await asks(name)).toEqual(lines);
    },
  );

  it('only NCLUE has a least gap between requests, and Thymia no list', () => {
    const { fetch } = scriptedApi([{}]);
    const gaps = Object.values(sources).map((make) => [
      make(fetch).minGapMs,
      make(fetch).sweep !== undefined,
    ]);
    expect(gaps).toEqual([
      [undefined, false],
      [undefined, true],
      [undefined, true],
      [undefined, true],
      [undefined, true],
      [1000, true],
    ]);
  });
});
