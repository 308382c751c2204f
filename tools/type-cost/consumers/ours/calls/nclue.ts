import type { Sender } from '../../sender.ts';
import { connectNclue } from '../clients.ts';

/** Every operation of NCLUE through the client's methods; `theirs/calls/nclue.ts` makes the same calls. */
export function callNclue(sender: Sender) {
  const nclue = connectNclue(sender);
  return {
    listTaskRuns: async () => {
      const page = await nclue.listTaskRuns({ query: { index: 0, limit: 20 } });
      return [page.total, page.runs.map((run) => [run.run_id, run.status, run.fail_message])];
    },
    createTaskRun: async () => {
      const run = await nclue.createTaskRun({
        body: {
          name: 'churn-2026-02',
          task_id: 't1',
          feature_id: 'f1',
          result_bucket: 'results',
          result_file_path: 'churn/2026-02.csv',
        },
      });
      return [run.run_id, run.created_at];
    },
    getTaskRun: async () => {
      const run = await nclue.getTaskRun({ path: { run_id: 'r1' } });
      return [run.status, run.fail_message, run.line_count];
    },
    deleteTaskRun: async () => {
      const run = await nclue.deleteTaskRun({ path: { run_id: 'r1' } });
      return run.run_id;
    },
  };
}
