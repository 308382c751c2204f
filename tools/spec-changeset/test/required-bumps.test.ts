import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecChange } from '@runspec/spec-diff';
import { describe, expect, it } from 'vitest';
import type { Mapper } from '../src/load-mappers.ts';
import { loadMappers } from '../src/load-mappers.ts';
import { requiredBumps } from '../src/required-bumps.ts';
import { readSpecFacts } from '../src/spec-facts.ts';
import { change } from './hand-made-diff.ts';

/** The bumps that a change of a spec asks for, besides those of its client and of the specs. */
async function others(provider: string, one: SpecChange, mappers?: readonly Mapper[]): Promise<string[]> {
  const file = `specs/${provider}.openapi.yaml`;
  const facts = readSpecFacts(file, readFileSync(join(import.meta.dirname, '../../..', file), 'utf8'));
  const diff = { provider, from: 'a', to: 'b', changes: [one], kind: one.kind };
  const bumps = requiredBumps(
    { provider, file, from: facts, to: facts, diff },
    mappers ?? (await loadMappers(provider)),
  );
  return [...bumps]
    .filter(([name]) => !/-client$|specs$/.test(name))
    .map(([name, bump]) => `${name.replace('@runspec/', '')} ${bump}`);
}

const schemas = '/components/schemas';
const run = '/paths/~1model-runs~1{runId}/get/responses/200/content/application~1json/schema';

describe('requiredBumps', () => {
  it.each([
    ['a word more', 'additive', `${schemas}/ModelRunStatus/enum/5`, ['run-status minor']],
    ['a word gone', 'breaking', `${schemas}/ModelRunStatus/enum/4`, ['run-status major']],
    ['a word of another list', 'additive', `${schemas}/ModelRunTriggerType/enum/3`, []],
    ['a word told otherwise', 'documentation', `${schemas}/ModelRunStatus/x-enumDescriptions/FAILED`, []],
    [
      'a field that the mapper reads',
      'breaking',
      `${schemas}/ModelRun/properties/started_at`,
      ['run-status major'],
    ],
    ['its type', 'breaking', `${schemas}/ModelRun/properties/started_at/type`, ['run-status major']],
    [
      'its name in the list of required ones',
      'breaking',
      `${schemas}/ModelRun/required/1`,
      ['run-status major'],
    ],
    ['a field that the mapper does not read', 'breaking', `${schemas}/ModelRun/properties/triggered_by`, []],
    [
      'a mapped field, by the way of a reply',
      'breaking',
      `${run}/properties/finished_at`,
      ['run-status major'],
    ],
    ['the run as a whole', 'breaking', `${schemas}/ModelRun`, ['run-status major']],
    ['an operation', 'additive', '/paths/~1model-runs~1{runId}~1retry/post', ['mock-server minor']],
    ['an operation that is gone', 'breaking', '/paths/~1model-runs/get', ['mock-server minor']],
    ['a path', 'breaking', '/paths/~1model-runs', ['mock-server minor']],
    ['a role', 'breaking', '/paths/~1model-runs/get/x-run-role', ['mock-server minor']],
    ['a way to page', 'breaking', '/paths/~1model-runs/get/x-pagination/next', ['mock-server minor']],
    ['a parameter', 'additive', '/paths/~1model-runs/get/parameters/0', []],
    ['a reply', 'additive', '/paths/~1model-runs/get/responses/418', []],
    ['a transition', 'additive', '/x-run-lifecycle/modelRun/transitions/PENDING', ['mock-server minor']],
    [
      'an end',
      'breaking',
      '/x-run-lifecycle/modelRun/transitions/RUNNING',
      ['mock-server minor', 'run-status major'],
    ],
    ['words for people', 'documentation', '/paths/~1model-runs/get/summary', []],
  ] as const)('knows what %s moves', async (_what, kind, pointer, expected) => {
    expect(await others('duck', change(kind, pointer))).toEqual(expected);
  });

  it('takes what is inside of an object that the mapper only hands on for nothing that it reads', async () => {
    const inside = change('breaking', `${schemas}/ModelRunResults/properties/sections`);
    expect(await others('thymia', inside)).toEqual([]);
    expect(await others('thymia', change('breaking', `${schemas}/ModelRunResults/type`))).toEqual([
      'run-status major',
    ]);
  });

  it('finds a field of the second argument of a mapper', async () => {
    const error = change('breaking', `${schemas}/InputFailure/properties/error`);
    expect(await others('modzy', error)).toEqual(['run-status major']);
  });

  it('knows words without a mapper', async () => {
    expect(await others('duck', change('additive', `${schemas}/ModelRunStatus/enum/5`), [])).toEqual([
      'run-status minor',
    ]);
    expect(await others('duck', change('breaking', `${schemas}/ModelRun/properties/started_at`), [])).toEqual(
      [],
    );
  });
});
