import { must } from '../model/disagreement.ts';
import { nodesOf, outputsOf, recordingsOf, sessionsOf } from './happyrobot-results.ts';
import { at, keptByEnd, keptByWord, someTime } from './keep.ts';
import type { Filter, ListWay, Subject, View } from './subject.ts';

/** What v1 shows for the words that it has not: the mock's own choice, as the provider does not say. */
const inV1: Readonly<Record<string, string>> = {
  not_started: 'scheduled',
  succeeded: 'completed',
  skipped: 'canceled',
};
const flows = {
  a: '7d1f3b2a-8c54-4e6b-9f21-6a0c5d8e4b13',
  b: 'check-calls', // A slug: replies have an id in its place, always the same.
} as const;
const flowOf = (group: string): string => flows[group as 'a' | 'b'];
const environments = ['production', 'staging', 'development'];

const fields = { id: 'id', status: 'status', created: 'timestamp', finished: 'completed_at' };
const withoutEnd = ['skipped'];
const sameFlow =
  (field: string): NonNullable<View['check']> =>
  (world, run, body) => {
    const known = world.runs.find((one) => one.group === run.group && one.seen.has('flow'))?.seen.get('flow');
    must(
      known === undefined || known === body[field],
      `${field} is not ${String(known)}, as of other runs of ${flowOf(run.group)}`,
    );
    must(run.group === 'b' || body[field] === flows.a, `${field} is not ${flows.a}`);
    run.seen.set('flow', body[field]);
  };
const v2: View = { kind: 'workflowRun', fields, withoutEnd, check: sameFlow('workflow_id') };
const v2Item: View = { ...v2, says: () => ({}), check: sameFlow('use_case_id') };
const v1Item: View = {
  kind: 'run',
  fields,
  withoutEnd,
  wordFor: (word) => inV1[word] ?? word,
  says: () => ({}),
  check: sameFlow('use_case_id'),
};
const useCaseItem: View = { ...v1Item, fields: { id: 'id', status: 'status', created: 'timestamp' } };
const v1: View = {
  ...v1Item,
  check(world, run, body) {
    sameFlow('use_case_id')(world, run, body);
    const { events, status } = body;
    const times = (events as { timestamp?: string }[]).flatMap(({ timestamp }) =>
      timestamp === undefined ? [] : Date.parse(timestamp),
    );
    must(
      times.every((ms) => ms >= Math.floor(run.createdMs / 1000) * 1000 && ms <= world.nowMs()),
      'an event lies outside of the run',
    );
    if (status === 'scheduled') must(times.length === 0, 'there are events before the run is executed');
  },
};

const filter = (param: string, keep: Filter['keep']): Filter => ({
  param,
  value: (world, choice) => new Date(someTime(world, choice)).toISOString(),
  keep,
});
const timed = (from: string, to: string, endedFrom: string, endedTo: string): Filter[] => [
  filter(from, (_world, run, value) => (run.createdMs >= Date.parse(value) ? 'yes' : 'no')),
  filter(to, (_world, run, value) => (run.createdMs <= Date.parse(value) ? 'yes' : 'no')),
  filter(endedFrom, (world, run, value) =>
    keptByEnd(world, run, (ms) => ms >= Date.parse(value), withoutEnd),
  ),
  filter(endedTo, (world, run, value) => keptByEnd(world, run, (ms) => ms <= Date.parse(value), withoutEnd)),
];
const byStatus = (shown: (word: string) => string): Filter => ({
  param: 'status',
  value: (_world, choice) => at(['scheduled', 'running', 'completed', 'canceled', 'failed'], choice),
  keep: (world, run, value) => keptByWord(world, run, (word) => shown(word) === value),
});

const order = ['sort', 'desc', 'asc'] as const;
const lists: readonly ListWay[] = [
  {
    operation: 'listWorkflowRuns',
    path: (group) => `/v2/workflows/${flows[group]}/runs`,
    view: v2Item,
    isOfGroup: true,
    order,
    filters: [
      byStatus((word) => word),
      ...timed('start_date', 'end_date', 'completed_start_date', 'completed_end_date'),
    ],
  },
  {
    operation: 'listRuns',
    path: () => '/v1/runs',
    view: v1Item,
    order,
    filters: [
      byStatus((word) => inV1[word] ?? word),
      ...timed('start', 'end', 'completed_start', 'completed_end'),
      {
        param: 'use_case_id',
        value: (_world, choice) => at([flows.a, flows.b, 'none'], choice),
        keep: (_world, run, value) => (flowOf(run.group) === value ? 'yes' : 'no'),
      },
    ],
  },
  {
    operation: 'listUseCaseRuns',
    path: (group) => `/v1/use-cases/${flows[group]}/runs`,
    view: useCaseItem,
    isOfGroup: true,
    order,
    filters: [],
  },
];

const get = (operation: string, path: string) => ({ operation, method: 'GET', path });

/** HappyRobot: v2 starts and cancels runs and v1 shows the same ones in its own words. */
export const happyrobot: Subject = {
  provider: 'happyrobot',
  kind: 'workflowRun',
  keys: (owner) => ({ authorization: `Bearer ${owner}` }),
  course: ['scheduled', 'running'],
  shortcuts: { not_started: [], skipped: ['scheduled'] },
  executed: 'running',
  terminal: ['completed', 'succeeded', 'skipped', 'canceled', 'failed'],
  succeeded: ['completed', 'succeeded'],
  outcomes: { success: 'completed', failure: 'failed', stuck: 'running' },
  withoutOutcomes: ['timeout', 'partial', ''],
  creates: [
    {
      status: 200,
      call: ({ group, variant }) => ({
        operation: 'triggerWorkflowRun',
        method: 'POST',
        path: `/v2/workflows/${flows[group]}/runs`,
        body: {
          environment: at(environments, variant),
          ...(variant > 2 ? { payload: { phone: '+13125550142' } } : {}),
        },
      }),
      idOf: (body) => {
        const { run_id, queued_run_ids } = body as { run_id?: string; queued_run_ids?: string[] };
        return run_id ?? queued_run_ids?.[0];
      },
      says: ({ variant }) => ({ execution_environment: at(environments, variant) }),
    },
  ],
  gets: [
    { view: v2, call: (id) => get('getWorkflowRun', `/v2/runs/${id}`) },
    { view: v1, call: (id) => get('getRun', `/v1/runs/${id}`) },
  ],
  lists,
  changes: [
    {
      call: (id) => ({ operation: 'cancelWorkflowRun', method: 'POST', path: `/v2/runs/${id}/cancel` }),
      from: ['scheduled', 'running'],
      to: 'canceled',
      refusal: 400,
    },
  ],
  cancelAll: {
    call: (group) => ({
      operation: 'cancelAllWorkflowRuns',
      method: 'POST',
      path: `/v2/workflows/${flows[group]}/cancel-runs`,
      body: { unpublish_workflow: false },
    }),
    from: ['scheduled', 'running'],
    to: 'canceled',
  },
  inputs: [],
  results: [
    nodesOf,
    sessionsOf,
    outputsOf,
    recordingsOf('v1', 'listRunRecordings'),
    recordingsOf('v2', 'listWorkflowRunRecordings'),
  ],
  plain: [],
  bad: [
    { call: get('listWorkflowRuns', '/v2/workflows/some-flow/runs?status=succeeded'), status: 400 },
    { call: get('listWorkflowRuns', '/v2/workflows/some-flow/runs?page=0'), status: 400 },
    { call: get('listWorkflowRuns', '/v2/workflows/some-flow/runs?start_date=yesterday'), status: 400 },
    { call: get('listRuns', '/v1/runs?limit=0'), status: 422 },
    { call: get('getWorkflowRun', '/v2/runs/no-uuid'), status: 422 },
    {
      call: { operation: 'cancelWorkflowRun', method: 'POST', path: '/v2/runs/no-uuid/cancel' },
      status: 400,
    },
  ],
  untaken: {
    'workflowRun: not_started→scheduled': 'A run of the mock begins as scheduled, or stays not_started.',
    'workflowRun: not_started→running': 'As above.',
  },
  unknownId: '00000000-0000-4000-8000-000000000000',
};
