import type { JsonObject } from './document/json-object.ts';
import type { ProviderNames } from './provider-names.ts';
import { sampleSchemas } from './sample-schemas.ts';

const ID = '6b1f2c9e-3a44-4d0e-9c57-0e8d7f1a2b3c';
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (of: object, examples?: object) => ({
  'application/json': { schema: of, ...(examples ? { examples } : {}) },
});
const error = (description: string, name: string, detail: string) => ({
  description,
  content: json(schema('ErrorBody'), {
    [name]: { summary: description.replace(/\.$/, ''), value: { detail } },
  }),
});

const base = { id: ID, name: 'A first run', created_at: '2026-02-03T06:00:00Z' };
const begun = { ...base, started_at: '2026-02-03T06:00:02Z' };
const ended = { ...begun, finished_at: '2026-02-03T06:00:09Z' };
const runs = {
  queued: { summary: 'Accepted, not begun', value: { ...base, status: 'queued' } },
  running: { summary: 'Being executed', value: { ...begun, status: 'running' } },
  succeeded: {
    summary: 'Ended, with a result',
    value: { ...ended, status: 'succeeded', result: { text: 'done' } },
  },
  failed: {
    summary: 'Ended with an error',
    value: { ...ended, status: 'failed', error: { code: 'no_input', message: 'There is no input.' } },
  },
  canceled: { summary: 'Canceled while it was running', value: { ...ended, status: 'canceled' } },
};

const runId = {
  name: 'run_id',
  in: 'path',
  required: true,
  description: 'The id that the create operation returned.',
  schema: { type: 'string', format: 'uuid' },
  example: ID,
};

const operation = (operationId: string, summary: string, description: string, role: string) => ({
  operationId,
  summary,
  description,
  tags: ['Runs'],
  'x-run-role': role,
});
const unauthorized = { '401': { $ref: '#/components/responses/Unauthorized' } };
const notFound = { '404': { $ref: '#/components/responses/NotFound' } };

/** A small, complete API of runs, to be rewritten: every fact in it is made up, as its marks say. */
export const sampleDocument = (names: ProviderNames, baseUrl: string | undefined): JsonObject => ({
  openapi: '3.1.0',
  info: {
    title: `${names.title} API`,
    version: '1.0.0',
    description: `What ${names.title} runs, and how to ask for it.`,
    'x-unconfirmed': `Guessed by new-provider: everything in this document is a sample. Rewrite it with what ${names.title} documents.`,
  },
  servers: [
    {
      url: baseUrl ?? `https://api.${names.name}.example`,
      ...(baseUrl === undefined
        ? { 'x-unconfirmed': 'Guessed by new-provider: the address of the API.' }
        : {}),
    },
  ],
  security: [{ apiKey: [] }],
  tags: [{ name: 'Runs', description: 'What is run.' }],
  'x-run-lifecycle': {
    run: {
      schema: '#/components/schemas/Run',
      words: '#/components/schemas/RunStatus',
      id: '/id',
      status: '/status',
      initial: ['queued'],
      transitions: {
        queued: ['running', 'canceled'],
        running: ['succeeded', 'failed', 'canceled'],
        succeeded: [],
        failed: [],
        canceled: [],
      },
      'x-unconfirmed': 'Guessed by new-provider: the words, and which can follow which.',
    },
  },
  paths: {
    '/v1/runs': {
      post: {
        ...operation('createRun', 'Create a run', 'Creates a run and answers at once.', 'create'),
        requestBody: {
          required: true,
          content: json(schema('CreateRunRequest'), {
            minimal: { summary: 'Only what is required', value: { name: 'A first run' } },
          }),
        },
        responses: {
          '201': { description: 'The run exists.', content: json(schema('Run'), { queued: runs.queued }) },
          ...unauthorized,
          '422': error('The body is not valid.', 'invalid-body', 'name is required'),
        },
      },
      get: {
        ...operation('listRuns', 'List runs', 'Lists runs, newest first, one page at a time.', 'list'),
        'x-pagination': {
          style: 'token',
          items: '/runs',
          param: 'cursor',
          limit: 'limit',
          next: '/next_cursor',
          'x-unconfirmed': 'Guessed by new-provider: how to get the next page.',
        },
        parameters: [
          {
            name: 'cursor',
            in: 'query',
            description: 'The `next_cursor` of the page before.',
            schema: { type: 'string' },
            example: 'eyJ0IjoxfQ',
          },
          {
            name: 'limit',
            in: 'query',
            description: 'How many runs a page holds at most, 1 to 100.',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
            example: 2,
          },
        ],
        responses: {
          '200': {
            description: 'One page of runs.',
            content: json(schema('RunPage'), {
              'first-page': {
                summary: 'A page with another one after it',
                value: { runs: [runs.running.value, runs.succeeded.value], next_cursor: 'eyJ0IjoxfQ' },
              },
              'last-page': { summary: 'The last page', value: { runs: [runs.failed.value] } },
            }),
          },
          ...unauthorized,
        },
      },
    },
    '/v1/runs/{run_id}': {
      get: {
        ...operation(
          'getRun',
          'Get a run',
          'Returns the run as it is now. One that failed is a 200 too.',
          'get',
        ),
        parameters: [runId],
        responses: {
          '200': { description: 'The run.', content: json(schema('Run'), runs) },
          ...unauthorized,
          ...notFound,
        },
      },
    },
    '/v1/runs/{run_id}/cancel': {
      post: {
        ...operation('cancelRun', 'Cancel a run', 'Ends a run that has not ended, and returns it.', 'cancel'),
        parameters: [runId],
        responses: {
          '200': {
            description: 'The run, canceled.',
            content: json(schema('Run'), { canceled: runs.canceled }),
          },
          ...unauthorized,
          ...notFound,
          '409': error('The run has ended already.', 'has-ended', 'The run has ended already.'),
        },
      },
    },
  },
  components: {
    securitySchemes: {
      apiKey: {
        type: 'apiKey',
        in: 'header',
        name: 'x-api-key',
        description: 'The key of your account.',
        'x-unconfirmed': 'Guessed by new-provider: how a caller proves who they are.',
      },
    },
    responses: {
      Unauthorized: error('The key is missing or not valid.', 'unauthorized', 'The key is not valid.'),
      NotFound: error('There is no run with this id.', 'not-found', 'There is no such run.'),
    },
    schemas: sampleSchemas,
  },
});
