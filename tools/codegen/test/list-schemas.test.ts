import { expect, it } from 'vitest';
import { listSchemas } from '../src/list-schemas.ts';

const json = { 'application/json': {} };
const form = { 'multipart/form-data': {} };

it('names the schemas of JSON bodies and 2xx replies, behind references too', () => {
  const document = {
    paths: {
      '/runs': {
        parameters: [],
        get: {
          operationId: 'listRuns',
          responses: { 200: { $ref: '#/components/responses/Runs' }, 404: { content: json } },
        },
        post: {
          operationId: 'createRun',
          requestBody: { $ref: '#/components/requestBodies/a~1b' },
          responses: { 202: { content: { 'Application/Problem+JSON; charset=utf-8': {} } }, 204: {} },
        },
        put: { operationId: 'upload', requestBody: { content: form }, responses: { 201: { content: json } } },
      },
    },
    components: {
      responses: { Runs: { content: json } },
      requestBodies: { 'a/b': { content: { ...json, ...form } } },
    },
  };
  expect(listSchemas(document)).toEqual([
    { operation: 'GET /runs', takesForms: false, reply: 'zListRunsResponse' },
    { operation: 'POST /runs', body: 'zCreateRunBody', takesForms: true, reply: 'zCreateRunResponse' },
    { operation: 'PUT /runs', takesForms: false, reply: 'zUploadResponse' },
  ]);
});

it('leaves out operations that neither take nor give JSON', () => {
  const document = {
    paths: {
      '/runs/{id}': {
        delete: { operationId: 'deleteRun', responses: { 204: {}, 404: { content: json } } },
        get: { operationId: 'getFile', responses: { 200: { content: { 'text/x-json': {} } } } },
      },
    },
  };
  expect(listSchemas(document)).toEqual([]);
});
