import { must } from '../model/disagreement.ts';
import type { Subject, View } from './subject.ts';

const view: View = {
  kind: 'taskRun',
  fields: { id: 'run_id', status: 'status', created: 'created_at', finished: 'completed_at' },
  check(_world, _run, { status, fail_message, line_count }) {
    if (status === undefined) return;
    must(
      (fail_message !== null) === (status === 'failed'),
      'fail_message is there with failed and only then',
    );
    if (status !== 'completed') must(line_count === null, 'line_count is there before the run has completed');
  },
};

const body = (group: string, variant: number) => ({
  name: `run of ${group}, form ${variant}`,
  task_id: `task-${group}`,
  feature_id: 'feature',
  result_bucket: 'bucket.name',
  result_file_path: variant % 2 === 0 ? 'scores.tsv' : 'scores/2026/',
});

const list = (query: string) => ({ operation: 'listTaskRuns', method: 'GET', path: `/task-runs?${query}` });

/** NCLUE: a run goes by itself; while it is not queued or executed it can be deleted. */
export const nclue: Subject = {
  provider: 'nclue',
  kind: 'taskRun',
  keys: (owner) => ({
    'x-ncp-apigw-timestamp': '1730613744000',
    'x-ncp-iam-access-key': `access-${owner}`,
    'x-ncp-apigw-signature-v2': 'signature',
  }),
  course: ['registered', 'pending', 'in_progress'],
  executed: 'in_progress',
  terminal: ['completed', 'failed'],
  succeeded: ['completed'],
  outcomes: { success: 'completed', FAILURE: 'failed', stuck: 'in_progress' },
  withoutOutcomes: ['canceled', 'timeout', 'partial'],
  creates: [
    {
      status: 200,
      call: ({ group, variant }) => ({
        operation: 'createTaskRun',
        method: 'POST',
        path: '/task-runs',
        body: body(group, variant),
      }),
      idOf: (told) => (told as { run_id?: unknown }).run_id,
      says: ({ group, variant }) => {
        const { name, ...others } = body(group, variant);
        return { run_name: name, ...others };
      },
    },
  ],
  gets: [{ view, call: (id) => ({ operation: 'getTaskRun', method: 'GET', path: `/task-runs/${id}` }) }],
  lists: [{ operation: 'listTaskRuns', path: () => '/task-runs', view, filters: [] }],
  changes: [
    {
      call: (id) => ({ operation: 'deleteTaskRun', method: 'DELETE', path: `/task-runs/${id}` }),
      from: ['registered', 'completed', 'failed'],
      to: undefined,
      refusal: 409,
    },
  ],
  inputs: [],
  results: [],
  plain: [],
  bad: [
    { call: list('limit=0'), status: 422 },
    { call: list('limit=101'), status: 422 },
    { call: list('index=-1'), status: 422 },
    { call: { operation: 'createTaskRun', method: 'POST', path: '/task-runs', body: {} }, status: 422 },
  ],
  untaken: {},
  unknownId: 'no-such-run',
};
