import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Coverage } from '../src/coverage.ts';
import { expectedCases } from '../src/expected-cases.ts';
import { listOperations } from '../src/operations.ts';
import type { SpecDocument } from '../src/spec-document.ts';

const document = parse(`
x-run-lifecycle: {}
paths:
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, example: a, schema: { type: string } }]
    post:
      operationId: addNote
      parameters:
        - { $ref: '#/components/parameters/Limit' }
        - { name: filter, in: query, schema: { type: object, additionalProperties: { type: array, items: { type: boolean } } } }
        - { name: at, in: query, schema: { type: string, format: date-time } }
        - { name: sort, in: query, schema: { anyOf: [{ type: string, enum: [up, down] }, { type: string }] } }
      requestBody:
        content:
          application/json: { schema: { type: object }, examples: { one: { value: {} }, two: { value: {} } } }
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary }, name: { type: string } } }
            examples: { file: { value: { file: a } } }
      responses:
        '200': { description: d, content: { application/json: { examples: { a: { value: 1 }, b: { value: 2 } } } } }
        '204': { description: d }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer, minimum: 3 } }
`) as SpecDocument;
const operations = listOperations(document);
const [operation] = operations;

it('expects every example of every media type and every parameter', () => {
  expect(expectedCases(document)).toEqual({
    operations: ['addNote'],
    responses: ['addNote 200', 'addNote 204'],
    examples: ['addNote 200 application/json a', 'addNote 200 application/json b', 'addNote 204 no body'],
    requestExamples: [
      'addNote application/json one',
      'addNote application/json two',
      'addNote multipart/form-data file',
    ],
    parameters: [
      'addNote path id',
      'addNote query limit',
      'addNote query filter',
      'addNote query at',
      'addNote query sort',
    ],
  });
});

it('expects an example where a body has none, and so fails', () => {
  const responses = { 200: { content: { 'a/b': {} } } };
  const bare = {
    paths: { '/a': { put: { operationId: 'put', requestBody: { content: { 'a/b': {} } }, responses } } },
  };
  expect(expectedCases(bare)).toMatchObject({ examples: ['put 200 a/b '], requestExamples: ['put a/b '] });
});

it('makes a value for a parameter without an example', () => {
  expect(operation?.parameters.map(({ example }) => example)).toEqual([
    'a',
    3,
    { key: [true] },
    '2025-03-01T00:00:00Z',
    'up',
  ]);
});

it('knows by which way a request example is sent, and what of it is a file', () => {
  expect(operation?.bodies).toMatchObject([
    { name: 'one', through: 'method', files: [] },
    { name: 'two', through: 'method', files: [] },
    { name: 'file', through: 'http', files: ['file'] },
  ]);
});

it('says 100 % when everything was seen, and not before', () => {
  const coverage = new Coverage('notes', expectedCases(document));
  const say = () => coverage.summary.replace(/^.*: /, '');
  for (const reply of operation!.replies) coverage.seeReply(operation!, reply);
  for (const parameter of operation!.parameters) coverage.seeParameter(operation!, parameter);
  const [first, ...others] = operation!.bodies;
  coverage.seeRequest(operation!, first!);
  expect(coverage.missing).toEqual(['addNote application/json two', 'addNote multipart/form-data file']);
  expect(say()).toBe('9 of 11 covered (81 %)');
  for (const body of others) coverage.seeRequest(operation!, body);
  expect(coverage.summary).toBe(
    'notes: 1 operations × 2 responses × 3 examples, 3 request examples, 5 parameters: 11 of 11 covered (100 %)',
  );
  coverage.seeRequest(operation!, { ...first!, name: 'three' });
  expect(coverage.surplus).toEqual(['addNote application/json three']);
});
