import { stepsOf, testResultsOf } from './duck-steps.ts';
import { at, keptByWord } from './keep.ts';
import type { Subject, View } from './subject.ts';

const view: View = {
  kind: 'modelRun',
  fields: {
    id: 'id',
    status: 'status',
    created: 'created_at',
    started: 'started_at',
    finished: 'finished_at',
  },
};

const words = ['PENDING', 'RUNNING', 'SUCCESS', 'FAILED', 'CANCELLED'];
const unknownId = '00000000-0000-4000-8000-000000000000';
const list = (query: string) => ({ operation: 'listModelRuns', method: 'GET', path: `/model-runs?${query}` });

/** Duck: a run goes by itself, can be canceled until it ends, and has steps. */
export const duck: Subject = {
  provider: 'duck',
  kind: 'modelRun',
  keys: (owner) => ({ 'x-api-key': `key-${owner}` }),
  course: ['PENDING', 'RUNNING'],
  executed: 'RUNNING',
  terminal: ['SUCCESS', 'FAILED', 'CANCELLED'],
  succeeded: ['SUCCESS'],
  outcomes: {
    success: 'SUCCESS',
    succeeded: 'SUCCESS',
    failure: 'FAILED',
    Canceled: 'CANCELLED',
    stuck: 'RUNNING',
  },
  withoutOutcomes: ['timeout', 'partial', 'COMPLETE_OK', '', 'toString'],
  creates: [
    {
      status: 201,
      word: 'PENDING',
      call: ({ group, variant }) => ({
        operation: 'triggerModelRun',
        method: 'POST',
        path: '/model-runs',
        body: {
          project_name: `project-${group}`,
          ...(variant % 3 === 1 ? { model_names: ['one', 'two'] } : {}),
          ...(variant % 3 === 2 ? { full_refresh: true } : {}),
        },
      }),
      idOf: (body) => (body as { id?: unknown }).id,
      says: ({ group, variant }) => ({
        project_name: `project-${group}`,
        model_names: variant % 3 === 1 ? ['one', 'two'] : undefined,
        full_refresh: variant % 3 === 2,
      }),
    },
  ],
  gets: [{ view, call: (id) => ({ operation: 'getModelRun', method: 'GET', path: `/model-runs/${id}` }) }],
  lists: [
    {
      operation: 'listModelRuns',
      path: () => '/model-runs',
      view,
      filters: [
        {
          param: 'status',
          value: (_world, choice) => at(words, choice),
          keep: (world, run, value) => keptByWord(world, run, (word) => word === value),
        },
      ],
    },
  ],
  changes: [
    {
      call: (id) => ({ operation: 'cancelModelRun', method: 'POST', path: `/model-runs/${id}/cancel` }),
      from: ['PENDING', 'RUNNING'],
      to: 'CANCELLED',
      refusal: 400,
      view,
    },
  ],
  inputs: [],
  results: [stepsOf, testResultsOf],
  plain: [],
  bad: [
    { call: list('status=NOPE'), status: 400 },
    { call: list('max_results=0'), status: 400 },
    { call: list('max_results=1001'), status: 400 },
    { call: list('page_token=made-up'), status: 400 },
    { call: { operation: 'triggerModelRun', method: 'POST', path: '/model-runs', body: {} }, status: 400 },
  ],
  // cancelModelRun: "the server's code answers 404 to an id that it does not know".
  borrowed: { 'cancelModelRun 404': 'getModelRun' },
  untaken: {},
  unknownId,
};
