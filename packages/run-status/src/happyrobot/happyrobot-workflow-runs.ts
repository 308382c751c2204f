import type {
  HappyRobotClient,
  ListWorkflowRunsData,
  TriggerReply,
  TriggerRequest,
  WorkflowRunListItem,
} from '@runspec/happyrobot-client';
import { presentOnly } from '../present-only.ts';
import { readCount, readField, readText, readTexts } from '../read-field.ts';
import { requireClient } from '../require-client.ts';
import { requireItems } from '../require-reply.ts';
import type { CancelsRuns, CreatesRuns, ListsRuns, RunSource, SourceCallOptions } from '../run-source.ts';
import { shown } from '../shown.ts';
import { UnexpectedReplyError } from '../unexpected-reply-error.ts';
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
 * `cancel` asks for the run again, since the provider answers with a status only.
 * @throws {TypeError} if there is no client, or no `workflowId`.
 */
export function happyRobotWorkflowRuns(
  client: HappyRobotClient,
  options: HappyRobotWorkflowOptions,
): HappyRobotWorkflowRuns {
  requireClient('happyrobot', client);
  if (typeof options?.workflowId !== 'string')
    throw new TypeError(`workflowId must be the id or slug of a workflow; got ${shown(options?.workflowId)}`);
  const path = { workflow_id: options.workflowId };
  const get = async (id: string, call?: SourceCallOptions): Promise<HappyRobotWorkflowRun> =>
    fromHappyRobotWorkflow(await client.getWorkflowRun({ path: { run_id: id }, ...call }));
  const list: HappyRobotWorkflowRuns['list'] = async ({ limit, cursor, query, ...call } = {}) => {
    const page = cursor === undefined ? undefined : Number(cursor);
    const reply = await client.listWorkflowRuns({
      path,
      query: { ...query, ...presentOnly({ page, page_size: limit }) },
      ...call,
    });
    const asked = { provider: 'happyrobot', operation: 'listWorkflowRuns' };
    const items = requireItems<WorkflowRunListItem>(asked, reply, 'data');
    const pagination = readField(reply, 'pagination');
    const current = readCount(pagination, 'page') ?? page ?? 1;
    return {
      runs: items.map(fromHappyRobotWorkflow),
      ...(readField(pagination, 'hasNextPage') === true ? { cursor: String(current + 1) } : {}),
    };
  };
  return {
    provider: 'happyrobot',
    intervalMs: 2000,
    sweep: {
      listLimit: 2000, // Source: specs/happyrobot.openapi.yaml, listWorkflowRuns, as is the order: newest first.
      isWhole: false,
      // No list of the unfinished: `not_started` is among the words that cannot be asked for.
      newest: (page) => list(page),
    },
    get,
    create: async (body, call) => {
      const raw = await client.triggerWorkflowRun({ path, body, ...call });
      // A trigger may queue several runs; the first is the one that this call can name.
      const id = readText(raw, 'run_id') ?? readTexts(raw, 'queued_run_ids').find((queued) => queued !== '');
      if (id === undefined) {
        throw new UnexpectedReplyError({
          provider: 'happyrobot',
          operation: 'triggerWorkflowRun',
          expected: 'text in "run_id" or in "queued_run_ids"',
        });
      }
      return { provider: 'happyrobot', id, raw };
    },
    list,
    cancel: async (id, call) => {
      await client.cancelWorkflowRun({ path: { run_id: id }, ...call });
      return get(id, call);
    },
  };
}
