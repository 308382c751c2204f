import type { Sender } from '../../sender.ts';
import { connectHappyRobot } from '../clients.ts';

/** Every operation of HappyRobot through the client's methods; `theirs/calls/happyrobot.ts` makes the same calls. */
export function callHappyRobot(sender: Sender) {
  const robot = connectHappyRobot(sender);
  const run = { run_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' };
  return {
    getRun: async () => {
      const { status, events, version } = await robot.getRun({
        path: run,
        headers: { 'x-organization-id': 'o1' },
      });
      return [status, events.map((event) => event.type), version?.version_number];
    },
    listRuns: async () => {
      const runs = await robot.listRuns({
        query: { status: 'running', limit: 10 },
        headers: { 'x-organization-id': 'o1' },
      });
      return runs.map((item) => [item.id, item.status, item.completed_at]);
    },
    listRunRecordings: async () => {
      const { recordings } = await robot.listRunRecordings({ path: run, query: { url_expires_in_days: 2 } });
      return recordings.map((recording) => recording.url);
    },
    listUseCaseRuns: async () => {
      const runs = await robot.listUseCaseRuns({
        path: { use_case_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
        query: { sort: 'asc', offset: 20 },
      });
      return runs.map((item) => [item.id, item.issuesCount, item.version.name]);
    },
    listWorkflowRuns: async () => {
      const { data, pagination } = await robot.listWorkflowRuns({
        path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
        query: { page: 1, page_size: 10, annotation: 'correct' },
      });
      return [pagination.hasNextPage, data.map((item) => [item.id, item.status, item.input_tokens])];
    },
    triggerWorkflowRun: async () => {
      const reply = await robot.triggerWorkflowRun({
        path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
        body: { payload: { phone: '+1' }, environment: 'staging' },
      });
      return [reply.run_id, reply.queued_run_ids, reply.message];
    },
    getWorkflowRun: async () => {
      const { status, completed_at } = await robot.getWorkflowRun({ path: run });
      return [status, completed_at];
    },
    listWorkflowRunSessions: async () => {
      const { data, pagination } = await robot.listWorkflowRunSessions({ path: run, query: { page: 1 } });
      return [pagination.has_next_page, data.map((session) => [session.id, session.status])];
    },
    listWorkflowRunNodes: async () => {
      const { data, edges } = await robot.listWorkflowRunNodes({ path: run, query: { sort: 'desc' } });
      return [edges.length, data.map((node) => [node.output_id, node.status, node.error])];
    },
    getWorkflowRunOutput: async () => {
      const { data } = await robot.getWorkflowRunOutput({
        path: { ...run, output_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
      });
      return [data.status, data.scope, data.data, data.is_multiple];
    },
    listWorkflowRunRecordings: async () => {
      const { recordings } = await robot.listWorkflowRunRecordings({ path: run });
      return recordings.map((recording) => recording.session_id);
    },
    cancelWorkflowRun: async () => {
      const { status } = await robot.cancelWorkflowRun({ path: run });
      return status;
    },
    cancelAllWorkflowRuns: async () => {
      const reply = await robot.cancelAllWorkflowRuns({
        path: { workflow_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
        body: { unpublish_workflow: true },
      });
      return [reply.status, reply.workflow_toggle_result?.success];
    },
  };
}
