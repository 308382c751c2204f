import type { CreatedTaskRun, CreateTaskRunRequest, NclueClient, TaskRun } from '@runspec/nclue-client';
import { presentOnly } from '../present-only.ts';
import { readCount } from '../read-field.ts';
import { requireClient } from '../require-client.ts';
import { requireItems, requireText } from '../require-reply.ts';
import type { CreatesRuns, ListsRuns, RunSource, SourceCallOptions } from '../run-source.ts';
import { toUtc } from '../to-utc.ts';
import { fromNclue, type NclueOptions, type NclueRun } from './from-nclue.ts';

/** NCLUE's task runs. The API cannot cancel; a run that has not started, or has ended, can be deleted. */
export interface NclueRuns
  extends RunSource<NclueRun>,
    CreatesRuns<CreateTaskRunRequest, CreatedTaskRun>,
    ListsRuns<Record<never, never>, NclueRun> {
  /** Deletes a run that is `registered`, `completed` or `failed`; in any other state NCLUE answers with an error. */
  delete(id: string, options?: SourceCallOptions): Promise<void>;
}

/** The API's own default page size, and its largest. Source: specs/nclue.openapi.yaml, listTaskRuns. */
const defaultLimit = 20;
const listLimit = 100;

/**
 * The task runs of an NCLUE client.
 *
 * NCLUE takes one request per second for a whole account: this source leaves 2 seconds between two checks of a run, which is
 * not enough when several runs are waited for at once; `createRunTracker` is for these.
 * @throws {TypeError} if there is no client.
 * @throws {RangeError} if `timeZone` is not a time zone.
 */
export function nclueRuns(client: NclueClient, options: NclueOptions = {}): NclueRuns {
  requireClient('nclue', client);
  if (options.timeZone !== undefined && !toUtc('2024-01-01T00:00:00', options.timeZone)) {
    throw new RangeError(
      `timeZone must be an IANA name such as "Asia/Seoul", or ±HH:MM; got "${options.timeZone}"`,
    );
  }
  const list: NclueRuns['list'] = async ({ limit, cursor, query: _none, ...call } = {}) => {
    const index = cursor === undefined ? undefined : Number(cursor);
    const page = await client.listTaskRuns({ query: presentOnly({ index, limit }), ...call });
    const items = requireItems<TaskRun>({ provider: 'nclue', operation: 'listTaskRuns' }, page, 'runs');
    const next = (readCount(page, 'index') ?? index ?? 0) + items.length;
    const full = items.length >= (readCount(page, 'limit') ?? limit ?? defaultLimit);
    return {
      runs: items.map((run) => fromNclue(run, options)),
      // `total` may count this page only (the page of the provider is not clear), so a short page is what ends the list.
      ...(items.length > 0 && full ? { cursor: String(next) } : {}),
    };
  };
  return {
    provider: 'nclue',
    intervalMs: 2000,
    // One request per second for the account. Source: specs/nclue.openapi.yaml, info.
    minGapMs: 1000,
    // The list has each run "with all its details".
    sweep: { listLimit, isWhole: true, newest: (page) => list(page) },
    get: async (id, call) => fromNclue(await client.getTaskRun({ path: { run_id: id }, ...call }), options),
    create: async (body, call) => {
      const raw = await client.createTaskRun({ body, ...call });
      return {
        provider: 'nclue',
        id: requireText({ provider: 'nclue', operation: 'createTaskRun' }, raw, 'run_id'),
        raw,
      };
    },
    list,
    delete: async (id, call) => {
      await client.deleteTaskRun({ path: { run_id: id }, ...call });
    },
  };
}
