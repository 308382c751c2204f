import { at, keptByEnd, keptByWord, someTime } from './keep.ts';
import { checkJob } from './modzy-counts.ts';
import { outputOf, resultsOf } from './modzy-results.ts';
import type { Choice, Subject, View } from './subject.ts';

const models = { a: '9a3f7c21de', b: '4e81b0d26f' } as const;

const view: View = {
  kind: 'job',
  fields: { id: 'jobIdentifier', status: 'status', created: 'createdAt', changed: 'updatedAt' },
  check: (world, run, body) => checkJob(world, run, body, models[run.group as 'a' | 'b']),
};

/** The names of the inputs of each form of a request: none yet, some, many, or a query whose rows nobody has counted. */
const names: readonly (readonly string[] | undefined)[] = [
  ['one', 'two'],
  [],
  'abcdefg'.split(''),
  ['__proto__', 'two'],
  undefined,
  ['solo'],
];
const isOpen = ({ variant }: Choice): boolean => variant === 1;

function input(choice: Choice): object {
  if (isOpen(choice)) return {};
  const given = names[choice.variant];
  if (!given)
    return {
      input: {
        type: 'jdbc',
        url: 'jdbc:postgresql://db.example.org/reviews',
        username: 'u',
        password: 'p',
        driver: 'd',
        query: 'select 1',
      },
    };
  const sources = Object.fromEntries(given.map((name) => [name, { 'input.txt': 'text' }]));
  return { input: { type: 'text', sources } };
}

const words = [
  'SUBMITTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELED',
  'TIMEDOUT',
  'ERROR',
  'OPEN',
  'all',
  'ALL',
  'PENDING',
  'TERMINATED',
  'TERMINATED_WITH_ERROR',
];
const terminal = ['COMPLETED', 'CANCELED', 'TIMEDOUT', 'ERROR'];

/** JobHistoryStatus, by its own descriptions. */
function isIn(group: string, word: string): boolean {
  if (/^all$/i.test(group)) return true;
  if (group === 'PENDING') return !terminal.includes(word);
  if (group === 'TERMINATED') return terminal.includes(word);
  if (group === 'TERMINATED_WITH_ERROR') return ['TIMEDOUT', 'ERROR'].includes(word);
  return group === word;
}

const bounds = (ms: number): string => new Date(ms).toISOString();
const job = (id: string, method = 'GET', operation = 'getJob') => ({
  operation,
  method,
  path: `/jobs/${id}`,
});
const history = (query: string) => ({
  operation: 'listJobHistory',
  method: 'GET',
  path: `/jobs/history?${query}`,
});
const part =
  '--cut\r\nContent-Disposition: form-data; name="input"; filename="f"\r\nContent-Type: application/octet-stream\r\n\r\nbytes\r\n--cut--\r\n';

/** Modzy: a run counts its inputs; without any it waits until it is closed. */
export const modzy: Subject = {
  provider: 'modzy',
  kind: 'job',
  keys: (owner) => ({ authorization: `ApiKey ${owner}.secret` }),
  course: ['SUBMITTED', 'IN_PROGRESS'],
  shortcuts: { OPEN: [] },
  executed: 'IN_PROGRESS',
  terminal,
  succeeded: ['COMPLETED'],
  outcomes: {
    success: 'COMPLETED',
    failure: 'ERROR',
    canceled: 'CANCELED',
    timeout: 'TIMEDOUT',
    partial: 'COMPLETED',
    stuck: 'IN_PROGRESS',
  },
  withoutOutcomes: ['deleted', 'COMPLETE_OK', ''],
  creates: [
    {
      status: 200,
      word: 'SUBMITTED',
      call: (choice) => ({
        operation: 'submitJob',
        method: 'POST',
        path: '/jobs',
        body: {
          model: { identifier: models[choice.group], version: '1.0.4' },
          explain: choice.variant === 2,
          ...input(choice),
        },
      }),
      idOf: (body) => (body as { jobIdentifier?: unknown }).jobIdentifier,
      says: ({ variant }) => ({ explain: variant === 2, timeout: undefined }),
      waitsFor: (choice) => (isOpen(choice) ? 'close' : undefined),
      inputs: ({ variant }) => names[variant]?.slice(),
    },
  ],
  gets: [{ view, call: (id) => job(id) }],
  lists: [
    {
      operation: 'listJobHistory',
      path: () => '/jobs/history',
      view,
      order: ['direction', 'DESC', 'ASC'],
      filters: [
        {
          param: 'status',
          value: (_world, choice) => at(words, choice),
          keep: (world, run, value) => keptByWord(world, run, (word) => isIn(value, word)),
        },
        {
          param: 'model',
          value: (_world, choice) => at(['9a3f', '4e81b0d26f', '1.0.4', 'no such model'], choice),
          keep: (_world, run, value) =>
            value === '1.0.4' || models[run.group as 'a' | 'b'].startsWith(value) ? 'yes' : 'no',
        },
        {
          param: 'startDate',
          value: (world, choice) => bounds(someTime(world, choice)),
          keep: (_world, run, value) => (run.createdMs >= Date.parse(value) ? 'yes' : 'no'),
        },
        {
          param: 'endDate',
          value: (world, choice) => bounds(someTime(world, choice)),
          keep: (world, run, value) => keptByEnd(world, run, (ms) => ms <= Date.parse(value)),
          with: () => ({ startDate: '2026-01-01T00:00:00' }),
        },
      ],
    },
  ],
  changes: [
    {
      call: (id) => job(id, 'DELETE', 'cancelJob'),
      from: ['OPEN', 'SUBMITTED', 'IN_PROGRESS'],
      to: 'CANCELED',
      unchanged: ['COMPLETED', 'CANCELED'],
      refusal: 400,
      view,
    },
  ],
  inputs: [
    {
      isLast: false,
      call: (id, name) => ({
        operation: 'appendJobInput',
        method: 'POST',
        path: `/jobs/${id}/${name}/image.png`,
        bytes: { type: 'multipart/form-data; boundary=cut', content: part },
      }),
    },
    {
      isLast: true,
      view,
      call: (id) => ({ operation: 'closeJob', method: 'POST', path: `/jobs/${id}/close` }),
    },
  ],
  results: [resultsOf, outputOf],
  plain: [{ operation: 'getJobFeatures', method: 'GET', path: '/jobs/features' }],
  bad: [
    { call: job('no-uuid'), status: 400 },
    { call: job('no-uuid', 'DELETE', 'cancelJob'), status: 400 },
    { call: history('page=0'), status: 400 },
    { call: history('per-page=0'), status: 400 },
    { call: history(`endDate=${bounds(Date.UTC(2026, 0, 1))}`), status: 400 },
    { call: history(`startDate=${bounds(Date.UTC(2999, 0, 1))}`), status: 400 },
    { call: { operation: 'submitJob', method: 'POST', path: '/jobs', body: {} }, status: 400 },
  ],
  untaken: {},
  unknownId: '00000000-0000-4000-8000-000000000000',
};
