import type { HappyRobotClient, ListRunsData, RunListItem } from '@runspec/happyrobot-client';
import { presentOnly } from '../present-only.ts';
import { requireClient } from '../require-client.ts';
import { requireItems } from '../require-reply.ts';
import type { ListsRuns, RunSource } from '../run-source.ts';
import { fromHappyRobot, type HappyRobotRun } from './from-happyrobot.ts';

type Query = Omit<NonNullable<ListRunsData['query']>, 'limit' | 'offset'>;

/** The runs of HappyRobot's API v1, which can neither create nor cancel: see {@link happyRobotWorkflowRuns} for v2. */
export interface HappyRobotRuns extends RunSource<HappyRobotRun>, ListsRuns<Query, HappyRobotRun> {}

/** The API's own default page size. Source: specs/happyrobot.openapi.yaml, listRuns. */
const defaultLimit = 1000;

/**
 * The runs of a HappyRobot client, by API v1: with events, without create and cancel. Checks are 2 seconds apart, as in the provider's own SDK.
 * @throws {TypeError} if there is no client.
 */
export function happyRobotRuns(client: HappyRobotClient): HappyRobotRuns {
  requireClient('happyrobot', client);
  const list: HappyRobotRuns['list'] = async ({ limit = defaultLimit, cursor, query, ...call } = {}) => {
    const offset = cursor === undefined ? undefined : Number(cursor);
    const reply = await client.listRuns({
      query: { ...query, limit, ...presentOnly({ offset }) },
      ...call,
    });
    const items = requireItems<RunListItem>({ provider: 'happyrobot', operation: 'listRuns' }, reply);
    return {
      runs: items.map(fromHappyRobot),
      ...(items.length >= limit ? { cursor: String((offset ?? 0) + items.length) } : {}),
    };
  };
  return {
    provider: 'happyrobot',
    intervalMs: 2000,
    sweep: {
      listLimit: 5000, // Source: specs/happyrobot.openapi.yaml, listRuns, as is the order: newest first.
      isWhole: false, // The list has no events.
      newest: (page) => list(page),
      unfinished: [
        (page) => list({ ...page, query: { status: 'scheduled' } }),
        (page) => list({ ...page, query: { status: 'running' } }),
      ],
    },
    get: async (id, call) => fromHappyRobot(await client.getRun({ path: { run_id: id }, ...call })),
    list,
  };
}
