import type { Sender } from '../../sender.ts';
import { connectHappyRobot } from '../clients.ts';

/** Every operation of HappyRobot through openapi-typescript's `paths`; `ours/calls/happyrobot.ts` makes the same calls. */
export function callHappyRobot(sender: Sender) {
  const robot = connectHappyRobot(sender);
  const run = { run_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' };
  return {
    getRun: async () => {
      const { data, error } = await robot.GET('/v1/runs/{run_id}', {
        params: { path: run, header: { 'x-organization-id': 'o1' } },
      });
      if (error) throw error;
      return [data.status, data.events.map((event) => event.type), data.version?.version_number];
    },
    listRuns: async () => {
      const { data: runs, error } = await robot.GET('/v1/runs', {
        params: {
          query: { status: 'running', limit: 10 },
          header: { 'x-organization-id': 'o1' },
        },
      });
      if (error) throw error;
      return runs.map((item) => [item.id, item.status, item.completed_at]);
    },
    listRunRecordings: async () => {
      const { data, error } = await robot.GET('/v1/runs/{run_id}/recordings', {
        params: { path: run, query: { url_expires_in_days: 2 } },
      });
      if (error) throw error;
      return data.recordings.map((recording) => recording.url);
    },
    listUseCaseRuns: async () => {
      const { data: runs, error } = await robot.GET('/v1/use-cases/{use_case_id}/runs', {
        params: {
          path: { use_case_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
          query: { sort: 'asc', offset: 20 },
        },
      });
      if (error) throw error;
      return runs.map((item) => [item.id, item.issuesCount, item.version.name]);
    },
    listWorkflowRuns: async () => {
      const { data: page, error } = await robot.GET('/v2/workflows/{workflow_id}/runs', {
        params: {
          path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
          query: { page: 1, page_size: 10, annotation: 'correct' },
        },
      });
      if (error) throw error;
      const { data, pagination } = page;
      return [pagination.hasNextPage, data.map((item) => [item.id, item.status, item.input_tokens])];
    },
    triggerWorkflowRun: async () => {
      const { data: reply, error } = await robot.POST('/v2/workflows/{workflow_id}/runs', {
        params: { path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
        body: { payload: { phone: '+1' }, environment: 'staging' },
      });
      if (error) throw error;
      return [reply.run_id, reply.queued_run_ids, reply.message];
    },
    getWorkflowRun: async () => {
      const { data, error } = await robot.GET('/v2/runs/{run_id}', { params: { path: run } });
      if (error) throw error;
      return [data.status, data.completed_at];
    },
    listWorkflowRunSessions: async () => {
      const { data: page, error } = await robot.GET('/v2/runs/{run_id}/sessions', {
        params: { path: run, query: { page: 1 } },
      });
      if (error) throw error;
      return [page.pagination.has_next_page, page.data.map((session) => [session.id, session.status])];
    },
    listWorkflowRunNodes: async () => {
      const { data: nodes, error } = await robot.GET('/v2/runs/{run_id}/nodes', {
        params: { path: run, query: { sort: 'desc' } },
      });
      if (error) throw error;
      return [nodes.edges.length, nodes.data.map((node) => [node.output_id, node.status, node.error])];
    },
    getWorkflowRunOutput: async () => {
      const { data: output, error } = await robot.GET('/v2/runs/{run_id}/outputs/{output_id}', {
        params: { path: { ...run, output_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      const { data } = output;
      return [data.status, data.scope, data.data, data.is_multiple];
    },
    listWorkflowRunRecordings: async () => {
      const { data, error } = await robot.GET('/v2/runs/{run_id}/recordings', { params: { path: run } });
      if (error) throw error;
      return data.recordings.map((recording) => recording.session_id);
    },
    cancelWorkflowRun: async () => {
      const { data, error } = await robot.POST('/v2/runs/{run_id}/cancel', { params: { path: run } });
      if (error) throw error;
      return data.status;
    },
    cancelAllWorkflowRuns: async () => {
      const { data: reply, error } = await robot.POST('/v2/workflows/{workflow_id}/cancel-runs', {
        params: { path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
        body: { unpublish_workflow: true },
      });
      if (error) throw error;
      return [reply.status, reply.workflow_toggle_result?.success];
    },
  };
}
