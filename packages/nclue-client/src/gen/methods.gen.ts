// Generated from specs/nclue.openapi.yaml by `pnpm generate nclue`. Do not edit: change the spec instead.

import {
  byPosition,
  type Call,
  type MethodOptions,
  type OptionalPagedMethod,
  paged,
} from '@runspec/client-core';

import type {
  CreateTaskRunData,
  CreateTaskRunResponse,
  DeleteTaskRunData,
  DeleteTaskRunResponse,
  GetTaskRunData,
  GetTaskRunResponse,
  ListTaskRunsData,
  ListTaskRunsResponse,
} from './types.gen.ts';

/**
 * The operations of NAVER Cloud NCLUE API, as methods.
 */
export interface Methods {
  /**
   * List task runs
   *
   * Returns the task runs of the account, a page at a time, each with all its details.
   *
   * One request here can stand for many calls of getTaskRun, which helps with the limit of one request per second.
   */
  listTaskRuns: OptionalPagedMethod<
    MethodOptions<ListTaskRunsData>,
    ListTaskRunsResponse,
    ListTaskRunsResponse['runs'][number],
    NonNullable<ListTaskRunsData['query']>
  >;
  /**
   * Create a task run
   *
   * Registers a run of a task model over a feature and returns its id.
   *
   * The run is queued and executed without further input. The reply has no status; a new run is `registered`.
   */
  createTaskRun(options: MethodOptions<CreateTaskRunData>): Promise<CreateTaskRunResponse>;
  /**
   * Get a task run
   *
   * Returns a run as it stands: its status, where its result goes, and why it failed if it did.
   *
   * A run that failed is a normal reply too: HTTP 200 with the status `failed` and a `fail_message`.
   */
  getTaskRun(options: MethodOptions<GetTaskRunData>): Promise<GetTaskRunResponse>;
  /**
   * Delete a task run
   *
   * Deletes a run that is `registered`, `completed` or `failed`.
   *
   * Deleting a `registered` run is the only way to stop one. While a run is `pending` or `in_progress` the provider answers with an
   * error; try again when the run is over.
   */
  deleteTaskRun(options: MethodOptions<DeleteTaskRunData>): Promise<DeleteTaskRunResponse>;
}

/**
 * Binds each operation to `call`, which sends one request.
 */
export const createMethods = (call: Call): Methods => ({
  listTaskRuns: paged((options) => call('GET', '/task-runs', options), byPosition, {
    param: 'index',
    items: (reply) => reply?.runs,
    total: (reply) => reply?.total,
  }),
  createTaskRun: (options) => call('POST', '/task-runs', options),
  getTaskRun: (options) => call('GET', '/task-runs/{run_id}', options),
  deleteTaskRun: (options) => call('DELETE', '/task-runs/{run_id}', options),
});
