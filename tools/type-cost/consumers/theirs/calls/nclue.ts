import type { Sender } from '../../sender.ts';
import { connectNclue } from '../clients.ts';

/** Every operation of NCLUE through openapi-typescript's `paths`; `ours/calls/nclue.ts` makes the same calls. */
export function callNclue(sender: Sender) {
  const nclue = connectNclue(sender);
  return {
    listTaskRuns: async () => {
      const { data: page, error } = await nclue.GET('/task-runs', {
        params: { query: { index: 0, limit: 20 } },
      });
      if (error) throw error;
      return [page.total, page.runs.map((run) => [run.run_id, run.status, run.fail_message])];
    },
    createTaskRun: async () => {
      const { data: run, error } = await nclue.POST('/task-runs', {
        body: {
          name: 'churn-2026-02',
          task_id: 't1',
          feature_id: 'f1',
          result_bucket: 'results',
          result_file_path: 'churn/2026-02.csv',
        },
      });
      if (error) throw error;
      return [run.run_id, run.created_at];
    },
    getTaskRun: async () => {
      const { data: run, error } = await nclue.GET('/task-runs/{run_id}', {
        params: { path: { run_id: 'r1' } },
      });
      if (error) throw error;
      return [run.status, run.fail_message, run.line_count];
    },
    deleteTaskRun: async () => {
      const { data: run, error } = await nclue.DELETE('/task-runs/{run_id}', {
        params: { path: { run_id: 'r1' } },
      });
      if (error) throw error;
      return run.run_id;
    },
  };
}
