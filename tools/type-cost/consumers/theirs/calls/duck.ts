import type { Sender } from '../../sender.ts';
import { connectDuck } from '../clients.ts';

/** Every operation of Duck through openapi-typescript's `paths`; `ours/calls/duck.ts` makes the same calls. */
export function callDuck(sender: Sender) {
  const duck = connectDuck(sender);
  return {
    listModelRuns: async () => {
      const { data: page, error } = await duck.GET('/model-runs', {
        params: { query: { status: 'RUNNING', max_results: 10 } },
      });
      if (error) throw error;
      return [page.next_page_token, page.data.map((run) => [run.id, run.status, run.error_message])];
    },
    triggerModelRun: async () => {
      const { data: run, error } = await duck.POST('/model-runs', {
        body: { project_name: 'bikeshare', model_names: ['trips'], full_refresh: true },
      });
      if (error) throw error;
      return [run.id, run.status, run.compile_diagnostics?.warnings];
    },
    getModelRun: async () => {
      const { data: run, error } = await duck.GET('/model-runs/{runId}', {
        params: { path: { runId: 'r1' } },
      });
      if (error) throw error;
      return [run.status, run.trigger_type, run.started_at, run.finished_at];
    },
    cancelModelRun: async () => {
      const { data: run, error } = await duck.POST('/model-runs/{runId}/cancel', {
        params: { path: { runId: 'r1' } },
      });
      if (error) throw error;
      return [run.id, run.status];
    },
    listModelRunSteps: async () => {
      const { data: steps, error } = await duck.GET('/model-runs/{runId}/steps', {
        params: { path: { runId: 'r1' } },
      });
      if (error) throw error;
      return steps.data.map((step) => [step.model_name, step.status, step.rows_affected]);
    },
    listModelTestResults: async () => {
      const { data: tests, error } = await duck.GET('/model-runs/{runId}/steps/{stepId}/test-results', {
        params: { path: { runId: 'r1', stepId: 's1' } },
      });
      if (error) throw error;
      return tests.data.map((test) => [test.test_name, test.status, test.rows_returned]);
    },
  };
}
