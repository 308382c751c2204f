import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadMappers } from '../src/load-mappers.ts';
import { mappedPlaces } from '../src/mapped-places.ts';

/** The fields of named schemas among the places that were found: `ModelRun.id`. */
async function fieldsOf(provider: string): Promise<string[]> {
  const path = join(import.meta.dirname, `../../../specs/${provider}.openapi.yaml`);
  const document: unknown = parse(readFileSync(path, 'utf8'));
  return mappedPlaces(document, await loadMappers(provider)).flatMap((place) => {
    const [, schema, field] = /^\/components\/schemas\/(\w+)\/properties\/(\w+)$/.exec(place) ?? [];
    return schema === undefined ? [] : [`${schema}.${field}`];
  });
}

const of = (schema: string, ...fields: readonly string[]): string[] =>
  fields.map((field) => `${schema}.${field}`);

describe('mappedPlaces', () => {
  it.each([
    [
      'duck',
      [
        ...of(
          'ModelRun',
          'compile_diagnostics',
          'created_at',
          'error_message',
          'finished_at',
          'id',
          'started_at',
        ),
        ...of('ModelRun', 'status'),
        ...of('ModelRunCompileDiagnostics', 'warnings'),
      ],
    ],
    [
      'happyrobot',
      [
        ...of('ActionEvent', 'intermediate'),
        ...of('NodeOutput', 'error'),
        ...of('Run', 'completed_at', 'events', 'id', 'status', 'timestamp'),
        ...of('RunListItem', 'completed_at', 'id', 'status', 'timestamp'),
        ...of('UseCaseRun', 'id', 'status', 'timestamp'),
        ...of('WorkflowRun', 'completed_at', 'id', 'status', 'timestamp'),
        ...of('WorkflowRunListItem', 'completed_at', 'id', 'status', 'timestamp'),
      ],
    ],
    [
      'modzy',
      [
        ...of('InputFailure', 'error'),
        ...of('Job', 'completed', 'createdAt', 'failed', 'jobIdentifier', 'status', 'submittedAt', 'total'),
        ...of('JobResults', 'completed', 'failed', 'failures', 'results', 'total'),
      ],
    ],
    [
      'nclue',
      [
        ...of('TaskRun', 'completed_at', 'created_at', 'fail_message', 'line_count', 'result_bucket'),
        ...of('TaskRun', 'result_file_path', 'run_id', 'status'),
      ],
    ],
    [
      'thymia',
      [
        ...of('ModelRun', 'completedAt', 'createdAt', 'errorCode', 'errorReason', 'id', 'results', 'runAt'),
        ...of('ModelRun', 'status', 'warnings'),
      ],
    ],
  ])('finds what the mapper of %s reads', async (provider, fields) => {
    expect(await fieldsOf(provider)).toEqual(fields);
  });

  it('finds nothing for a provider that run-status does not know', async () => {
    expect(await loadMappers('nobody')).toEqual([]);
  });
});
