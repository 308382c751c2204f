import type { DuckClient, ListModelRunsData, ModelRun, TriggerModelRunRequest } from '@runspec/duck-client';
import { presentOnly } from '../present-only.ts';
import { readText } from '../read-field.ts';
import { requireClient } from '../require-client.ts';
import { requireItems, requireText } from '../require-reply.ts';
import type { CancelsRuns, CreatesRuns, ListsRuns, RunSource } from '../run-source.ts';
import { type DuckRun, fromDuck } from './from-duck.ts';

type Query = Pick<NonNullable<ListModelRunsData['query']>, 'status'>;

/** Duck's model runs. */
export interface DuckRuns
  extends RunSource<DuckRun>,
    CreatesRuns<TriggerModelRunRequest, ModelRun>,
    ListsRuns<Query, DuckRun>,
    CancelsRuns<DuckRun> {}

/**
 * The model runs of a Duck client. Checks are 2 seconds apart: Duck advises nothing and allows 100 requests per second.
 * @throws {TypeError} if there is no client.
 */
export function duckRuns(client: DuckClient): DuckRuns {
  requireClient('duck', client);
  const list: DuckRuns['list'] = async ({ limit, cursor, query, ...call } = {}) => {
    const page = await client.listModelRuns({
      query: { ...query, ...presentOnly({ max_results: limit, page_token: cursor }) },
      ...call,
    });
    const items = requireItems<ModelRun>({ provider: 'duck', operation: 'listModelRuns' }, page, 'data');
    return { runs: items.map(fromDuck), ...presentOnly({ cursor: readText(page, 'next_page_token') }) };
  };
  return {
    provider: 'duck',
    intervalMs: 2000,
    sweep: {
      listLimit: 1000, // Source: specs/duck.openapi.yaml, listModelRuns, as is the order: newest first.
      isWhole: false,
      newest: (page) => list(page),
      unfinished: [
        (page) => list({ ...page, query: { status: 'PENDING' } }),
        (page) => list({ ...page, query: { status: 'RUNNING' } }),
      ],
    },
    get: async (id, call) => fromDuck(await client.getModelRun({ path: { runId: id }, ...call })),
    create: async (body, call) => {
      const raw = await client.triggerModelRun({ body, ...call });
      return {
        provider: 'duck',
        id: requireText({ provider: 'duck', operation: 'triggerModelRun' }, raw, 'id'),
        raw,
      };
    },
    list,
    cancel: async (id, call) => fromDuck(await client.cancelModelRun({ path: { runId: id }, ...call })),
  };
}
