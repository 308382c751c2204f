import type {
  Job,
  JobResults,
  ListJobHistoryData,
  ModzyClient,
  SubmitJobRequest,
  SubmittedJob,
} from '@runspec/modzy-client';
import { isTerminal } from '../is-terminal.ts';
import { presentOnly } from '../present-only.ts';
import { requireClient } from '../require-client.ts';
import { requireItems, requireText } from '../require-reply.ts';
import type { CancelsRuns, CreatesRuns, ListsRuns, RunSource, SourceCallOptions } from '../run-source.ts';
import { sleep } from '../sleep.ts';
import { fromModzy, type ModzyRun } from './from-modzy.ts';

/** How to read Modzy's jobs. */
export interface ModzyRunsOptions {
  /**
   * For how long `get` goes on asking for the results of a completed job that Modzy does not have yet (404), in
   * milliseconds, 0 or more. After that the run comes without `result` and with a warning.
   * @default 10_000
   */
  resultsPatienceMs?: number;
}

type Query = Omit<NonNullable<ListJobHistoryData['query']>, 'page' | 'per-page'>;

/** Modzy's jobs. */
export interface ModzyRuns
  extends RunSource<ModzyRun>,
    CreatesRuns<SubmitJobRequest, SubmittedJob>,
    ListsRuns<Query, ModzyRun>,
    CancelsRuns<ModzyRun> {}

/** Between two questions for results that are not there yet. */
const resultsIntervalMs = 1000;

/** The API's own default page size. Source: specs/modzy.openapi.yaml, listJobHistory. */
const defaultLimit = 10;

/** How many jobs are asked for at once where many are watched. The spec names no most. */
const listLimit = 100;

/**
 * The jobs of a Modzy client: state and counts from the job, results from the results call, which is made once the job has
 * ended, however it did: a job that was canceled, timed out or went wrong may have results for some inputs, and reasons for others. Checks are 5 seconds apart, the least that the provider's Go SDK advises.
 *
 * A job that was submitted without input is `awaiting_input` until its chunks are sent (`appendJobInput`) and it is closed (`closeJob`).
 * @throws {TypeError} if there is no client.
 * @throws {RangeError} if `resultsPatienceMs` is not 0 or more.
 */
export function modzyRuns(client: ModzyClient, options: ModzyRunsOptions = {}): ModzyRuns {
  requireClient('modzy', client);
  const { resultsPatienceMs = 10_000 } = options;
  if (!(resultsPatienceMs >= 0))
    throw new RangeError(`resultsPatienceMs must be 0 or more; got ${resultsPatienceMs}`);
  const complete = async (id: string, job: Job, call?: SourceCallOptions): Promise<ModzyRun> => {
    const bare = fromModzy(job);
    if (!isTerminal(bare)) return bare;
    // Only a completed job is sure to get results; others may have ended before there were any.
    const isCompleted = bare.providerStatus === 'COMPLETED';
    const run = fromModzy(job, await waitForResults(client, id, isCompleted ? resultsPatienceMs : 0, call));
    return run.result === undefined && isCompleted
      ? { ...run, warnings: ['Modzy has no results for this job yet.'] }
      : run;
  };
  const list: ModzyRuns['list'] = async ({ limit = defaultLimit, cursor, query, ...call } = {}) => {
    const page = cursor === undefined ? 1 : Number(cursor);
    const reply = await client.listJobHistory({ query: { ...query, page, 'per-page': limit }, ...call });
    const jobs = requireItems<Job>({ provider: 'modzy', operation: 'listJobHistory' }, reply);
    return {
      runs: jobs.map((job) => fromModzy(job)),
      ...presentOnly({ cursor: jobs.length >= limit ? String(page + 1) : undefined }),
    };
  };
  const newestFirst = { 'sort-by': 'createdAt', direction: 'DESC' } as const;
  return {
    provider: 'modzy',
    intervalMs: 5000,
    sweep: {
      listLimit,
      isWhole: false, // Results are a call of their own.
      newest: (page) => list({ ...page, query: newestFirst }),
      unfinished: [(page) => list({ ...page, query: { ...newestFirst, status: 'PENDING' } })],
    },
    // A job that was just submitted may be unknown yet: Modzy's own Python SDK reckons with that.
    notFoundForMs: 10_000,
    get: async (id, call) =>
      complete(id, await client.getJob({ path: { jobIdentifier: id }, ...call }), call),
    create: async (body, call) => {
      const raw = await client.submitJob({ body, ...call });
      return {
        provider: 'modzy',
        id: requireText({ provider: 'modzy', operation: 'submitJob' }, raw, 'jobIdentifier'),
        raw,
      };
    },
    list,
    cancel: async (id, call) => fromModzy(await client.cancelJob({ path: { jobIdentifier: id }, ...call })),
  };
}

/** The job exists, so a 404 for its results means `not yet`. */
async function waitForResults(
  client: ModzyClient,
  jobIdentifier: string,
  patienceMs: number,
  call?: SourceCallOptions,
): Promise<JobResults | undefined> {
  const endsAt = Date.now() + patienceMs;
  for (;;) {
    try {
      return await client.getJobResults({ path: { jobIdentifier }, ...call });
    } catch (error) {
      // By shape, not by class: this package needs no client at run time.
      if ((error as { status?: unknown } | null)?.status !== 404) throw error;
      if (Date.now() + resultsIntervalMs > endsAt) return undefined;
    }
    await sleep(resultsIntervalMs, call?.signal);
    call?.signal?.throwIfAborted();
  }
}
