import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ModelRun as DuckModelRun } from '@runspec/duck-client';
import { zModelRun as zDuckModelRun } from '@runspec/duck-client/zod';
import type { Job, JobResults } from '@runspec/modzy-client';
import { zJobResults } from '@runspec/modzy-client/zod';
import type { ModelRun } from '@runspec/thymia-client';
import { zModelRun } from '@runspec/thymia-client/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromDuck } from '../src/duck/index.ts';
import { fromModzy } from '../src/modzy/index.ts';
import { fromThymia } from '../src/thymia/index.ts';

// These providers' pages name fields and show no complete sample: the spec's example has to carry every one of them.

const require = createRequire(import.meta.url);

/** A named example of the reply to `GET path`. */
function example(provider: string, path: string, name: string): Record<string, unknown> {
  const spec = parse(readFileSync(require.resolve(`@runspec/specs/${provider}.openapi.yaml`), 'utf8'));
  const found = spec.paths[path].get.responses['200'].content['application/json'].examples[name];
  return (found.$ref ? spec.components.examples[found.$ref.split('/').at(-1)] : found).value;
}

describe("Thymia's reference page", () => {
  const fields =
    'id createdAt status userLabel deleteData runAt completedAt errorReason warnings results errorCode activityType tags dataToDelete model';

  it('names only fields that the example has, that parse, and that map', () => {
    const raw = example('thymia', '/v1/models/mental-wellness/{model_run_id}', 'COMPLETE_OK-every-field');
    expect(Object.keys(raw)).toEqual(expect.arrayContaining(fields.split(' ')));
    expect(zModelRun.parse(raw)).toEqual(raw);
    const run = fromThymia(raw as ModelRun);
    expect(run).toMatchObject({ state: 'succeeded', result: raw['results'], warnings: raw['warnings'] });
    expect(run.createdAt && run.startedAt && run.finishedAt).toBeTruthy();
  });
});

describe("Modzy's reference page", () => {
  const fields =
    'jobIdentifier accountIdentifier submittedByKey completed failed total finished explained results team averageModelLatency totalModelLatency';
  const itemFields = 'status engine startTime updateTime endTime elapsedTime voting results.json';

  it('names only fields that the example has, that parse, and that map', () => {
    const raw = example('modzy', '/results/{jobIdentifier}', 'every-field');
    expect(Object.keys(raw)).toEqual(expect.arrayContaining(fields.split(' ')));
    const [item] = Object.values(raw['results'] as object);
    expect(Object.keys(item)).toEqual(expect.arrayContaining(itemFields.split(' ')));
    expect(zJobResults.parse(raw)).toEqual(raw);
    const job = { jobIdentifier: raw['jobIdentifier'], status: 'COMPLETED' } as Job;
    expect(fromModzy(job, raw as JobResults)).toMatchObject({
      state: 'succeeded',
      progress: { total: raw['total'], succeeded: raw['completed'], failed: raw['failed'] },
      result: raw,
    });
  });
});

describe("Duck's run", () => {
  // The reference page shows no body; these are the fields of the repository's own schema,
  // without error_message, which a run that succeeded does not have.
  const fields =
    'id status trigger_type triggered_by model_names project_name full_refresh compile_manifest compile_diagnostics started_at finished_at created_at';

  it('has an example with every field, which parses and maps', () => {
    const raw = example('duck', '/model-runs/{runId}', 'SUCCESS-every-field');
    expect(Object.keys(raw)).toEqual(expect.arrayContaining(fields.split(' ')));
    expect(zDuckModelRun.parse(raw)).toEqual(raw);
    expect(fromDuck(raw as DuckModelRun)).toMatchObject({
      state: 'succeeded',
      warnings: (raw['compile_diagnostics'] as { warnings: string[] }).warnings,
    });
  });
});
