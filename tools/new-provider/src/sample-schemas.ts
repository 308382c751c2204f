import type { JsonObject } from './document/json-object.ts';

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const time = (description: string) => ({ type: 'string', format: 'date-time', description });

/** The schemas of the sample spec: a run, its words, what makes one, and what goes wrong. */
export const sampleSchemas: JsonObject = {
  CreateRunRequest: {
    type: 'object',
    description: 'What to run.',
    required: ['name'],
    properties: { name: { type: 'string', description: 'A name of your own.' } },
  },
  Run: {
    type: 'object',
    description: 'One run.',
    required: ['id', 'status', 'created_at'],
    properties: {
      id: { type: 'string', format: 'uuid', description: 'Id of the run.' },
      name: { type: 'string', description: 'The name that it was created with.' },
      status: {
        description: 'Where the run is in its life.',
        anyOf: [schema('RunStatus'), { type: 'string' }],
      },
      created_at: time('When the run was created.'),
      started_at: time('When it began. Absent before.'),
      finished_at: time('When it ended, however it did. Absent before.'),
      result: schema('RunResult'),
      error: schema('RunError'),
    },
  },
  RunStatus: {
    type: 'string',
    description: "The words that a run's status can be.",
    enum: ['queued', 'running', 'succeeded', 'failed', 'canceled'],
    'x-enumDescriptions': {
      queued: 'The run is accepted and has not begun.',
      running: 'The run is being executed.',
      succeeded: 'The run ended, and worked.',
      failed: 'The run ended with an error.',
      canceled: 'The run was ended before it could end by itself.',
    },
  },
  RunResult: {
    type: 'object',
    description: 'What the run gave. There once it has succeeded.',
    required: ['text'],
    properties: { text: { type: 'string', description: 'The result, in words.' } },
  },
  RunError: {
    type: 'object',
    description: 'Why the run failed. There if it did.',
    required: ['code', 'message'],
    properties: {
      code: { type: 'string', description: 'What kind of error it is, as a word.' },
      message: { type: 'string', description: 'What went wrong, in words.' },
    },
  },
  RunPage: {
    type: 'object',
    description: 'One page of runs.',
    required: ['runs'],
    properties: {
      runs: { type: 'array', description: 'The runs, newest first.', items: schema('Run') },
      next_cursor: { type: 'string', description: 'For the next page. Absent on the last.' },
    },
  },
  ErrorBody: {
    type: 'object',
    description: 'What went wrong.',
    required: ['detail'],
    properties: { detail: { type: 'string', description: 'What is wrong, in words.' } },
  },
};
