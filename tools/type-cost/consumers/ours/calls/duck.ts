import type { Sender } from '../../sender.ts';
import { connectDuck } from '../clients.ts';

/** Every operation of Duck through the client's methods; `theirs/calls/duck.ts` makes the same calls. */
export function callDuck(sender: Sender) {
  const duck = connectDuck(sender);
  return {
    listModelRuns: async () => {
      const page = await duck.listModelRuns({ query: { status: 'RUNNING', max_results: 10 } });
      return [page.next_page_token, page.data.map((run) => [run.id, run.status, run.error_message])];
    },
    triggerModelRun: async () => {
      const run = await duck.triggerModelRun({
        body: { project_name: 'bikeshare', model_names: ['trips'], full_refresh: true },
      });
      return [run.id, run.status, run.compile_diagnostics?.warnings];
    },
    getModelRun: async () => {
      const run = await duck.getModelRun({ path: { runId: 'r1' } });
      return [run.status, run.trigger_type, run.started_at, run.finished_at];
    },
    cancelModelRun: async () => {
      const run = await duck.cancelModelRun({ path: { runId: 'r1' } });
      return [run.id, run.status];
    },
    listModelRunSteps: async () => {
      const { data } = await duck.listModelRunSteps({ path: { runId: 'r1' } });
      return data.map((step) => [step.model_name, step.status, step.rows_affected]);
    },
    listModelTestResults: async () => {
      const { data } = await duck.listModelTestResults({ path: { runId: 'r1', stepId: 's1' } });
      return data.map((test) => [test.test_name, test.status, test.rows_returned]);
    },
  };
}
