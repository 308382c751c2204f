import type {
  HappyRobotClient,
  ListWorkflowRunsData,
  TriggerReply,
  TriggerRequest,
} from '@runspec/happyrobot-client';
import { presentOnly } from '../present-only.ts';
import type { CancelsRuns, CreatesRuns, ListsRuns, RunSource, SourceCallOptions } from '../run-source.ts';
import { fromHappyRobotWorkflow, type HappyRobotWorkflowRun } from './from-happyrobot-workflow.ts';

/** Which workflow. */
export interface HappyRobotWorkflowOptions {
  /** Id or slug of the workflow that `create` starts and `list` lists. */
  workflowId: string;
}

type Query = Omit<NonNullable<ListWorkflowRunsData['query']>, 'page' | 'page_size'>;

/** The runs of one workflow, by HappyRobot's API v2. */
export interface HappyRobotWorkflowRuns
  extends RunSource<HappyRobotWorkflowRun>,
    CreatesRuns<TriggerRequest, TriggerReply>,
    ListsRuns<Query, HappyRobotWorkflowRun>,
    CancelsRuns<HappyRobotWorkflowRun> {}

/**
 * The runs of one workflow, by API v2: with create and cancel, without events. Checks are 2 seconds apart, as in the provider's own SDK.
 *
 * `create` throws an Error if the reply names no run. `cancel` asks for the run again, since the provider answers with a status only.
 */
export function happyRobotWorkflowRuns(
  client: HappyRobotClient,
  options: HappyRobotWorkflowOptions,
): HappyRobotWorkflowRuns {
  const path = { workflow_id: options.workflowId };
  const get = async (id: string, call?: SourceCallOptions): Promise<HappyRobotWorkflowRun> =>
    fromHappyRobotWorkflow(await client.getWorkflowRun({ path: { run_id: id }, ...call }));
  return {
    provider: 'happyrobot',
    intervalMs: 2000,
    get,
    create: async (body, call) => {
      const raw = await client.triggerWorkflowRun({ path, body, ...call });
      // A trigger may queue several runs; the first is the one that this call can name.
      const id = raw.run_id ?? raw.queued_run_ids?.[0];
      if (id === undefined) throw new Error('HappyRobot accepted the trigger but named no run.');
      return { provider: 'happyrobot', id, raw };
    },
    list: async ({ limit, cursor, query, ...call } = {}) => {
      const page = cursor === undefined ? undefined : Number(cursor);
      const reply = await client.listWorkflowRuns({
        path,
        query: { ...query, ...presentOnly({ page, page_size: limit }) },
        ...call,
      });
      return {
        runs: reply.data.map(fromHappyRobotWorkflow),
        ...(reply.pagination.hasNextPage ? { cursor: String(reply.pagination.page + 1) } : {}),
      };
    },
    cancel: async (id, call) => {
      await client.cancelWorkflowRun({ path: { run_id: id }, ...call });
      return get(id, call);
    },
  };
}
