// Generated from specs/happyrobot.openapi.yaml by `pnpm generate happyrobot`. Do not edit: change the spec instead.

import {
  byPosition,
  type Call,
  type MethodOptions,
  type OptionalPagedMethod,
  paged,
  type PagedMethod,
} from '@runspec/client-core';

import type {
  CancelAllWorkflowRunsData,
  CancelAllWorkflowRunsResponse,
  CancelWorkflowRunData,
  CancelWorkflowRunResponse,
  GetRunData,
  GetRunResponse,
  GetWorkflowRunData,
  GetWorkflowRunOutputData,
  GetWorkflowRunOutputResponse,
  GetWorkflowRunResponse,
  ListRunRecordingsData,
  ListRunRecordingsResponse,
  ListRunsData,
  ListRunsResponse,
  ListUseCaseRunsData,
  ListUseCaseRunsResponse,
  ListWorkflowRunNodesData,
  ListWorkflowRunNodesResponse,
  ListWorkflowRunRecordingsData,
  ListWorkflowRunRecordingsResponse,
  ListWorkflowRunsData,
  ListWorkflowRunSessionsData,
  ListWorkflowRunSessionsResponse,
  ListWorkflowRunsResponse,
  TriggerWorkflowRunData,
  TriggerWorkflowRunResponse,
} from './types.gen.ts';

/**
 * The operations of HappyRobot API, as methods.
 */
export interface Methods {
  /**
   * Get a run with all its events
   *
   * Returns one run with its events, its issues and the workflow version it executed.
   *
   * A run that failed is a 200 with status `failed`; the reason is in `intermediate.error` of the event that broke.
   */
  getRun(options: MethodOptions<GetRunData>): Promise<GetRunResponse>;
  /**
   * List the runs of the organization
   *
   * Returns runs of all workflows, or of one, newest first unless `sort` says otherwise.
   *
   * The reply is a bare array without a count: a page shorter than `limit` is the last one. Items carry the columns of the
   * runs table but no events; get the run for those.
   */
  listRuns: OptionalPagedMethod<
    MethodOptions<ListRunsData>,
    ListRunsResponse,
    ListRunsResponse[number],
    NonNullable<ListRunsData['query']>
  >;
  /**
   * List the call recordings of a run
   *
   * Returns a download address for the recording of each call session of a run.
   */
  listRunRecordings(options: MethodOptions<ListRunRecordingsData>): Promise<ListRunRecordingsResponse>;
  /**
   * List the runs of a use case
   *
   * Returns the runs of one workflow with the workflow version of each, newest first unless `sort` says otherwise.
   *
   * The provider has deprecated this in favor of listing runs with `use_case_id`.
   *
   * @deprecated
   */
  listUseCaseRuns: PagedMethod<
    MethodOptions<ListUseCaseRunsData>,
    ListUseCaseRunsResponse,
    ListUseCaseRunsResponse[number],
    NonNullable<ListUseCaseRunsData['query']>
  >;
  /**
   * List the runs of a workflow
   *
   * Returns the runs of one workflow, newest first unless `sort` says otherwise.
   *
   * Query parameters are snake_case, the keys of `pagination` camelCase. Time filters must be UTC with a `Z`; an empty string
   * counts as absent.
   */
  listWorkflowRuns: PagedMethod<
    MethodOptions<ListWorkflowRunsData>,
    ListWorkflowRunsResponse,
    ListWorkflowRunsResponse['data'][number],
    NonNullable<ListWorkflowRunsData['query']>
  >;
  /**
   * Start a run of a workflow
   *
   * Starts a run of a workflow and answers without waiting for it.
   *
   * Send JSON; multipart/form-data is for a run that needs a file. The reply names the run in `run_id` or `queued_run_ids`, both
   * of which may be absent. No idempotency key is documented: a repeated request starts another run.
   */
  triggerWorkflowRun(options: MethodOptions<TriggerWorkflowRunData>): Promise<TriggerWorkflowRunResponse>;
  /**
   * Get the state of a run
   *
   * Returns where a run is and when it began and ended, without its events or output.
   *
   * A run that failed is a 200 with status `failed`; the reason is in the `error` of the node that broke, in the list of nodes.
   */
  getWorkflowRun(options: MethodOptions<GetWorkflowRunData>): Promise<GetWorkflowRunResponse>;
  /**
   * List the call sessions of a run
   *
   * Returns the sessions of a run with how each went, newest first unless `sort` says otherwise.
   *
   * The keys of `pagination` are snake_case here, unlike those of the list of runs. What was said is not part of a session.
   */
  listWorkflowRunSessions: PagedMethod<
    MethodOptions<ListWorkflowRunSessionsData>,
    ListWorkflowRunSessionsResponse,
    ListWorkflowRunSessionsResponse['data'][number],
    NonNullable<ListWorkflowRunSessionsData['query']>
  >;
  /**
   * List the executions of a run's nodes
   *
   * Returns each execution of a node in a run with its status and error, oldest first, and which execution led to which.
   *
   * The list has no pages and leaves out what the nodes put out: get the output with an execution's `output_id` for that.
   */
  listWorkflowRunNodes(
    options: MethodOptions<ListWorkflowRunNodesData>,
  ): Promise<ListWorkflowRunNodesResponse>;
  /**
   * Get what a node put out
   *
   * Returns one execution of a node in full: what went in, what came out, its error and its tokens.
   *
   * An execution that failed is a 200 with `error`; so is one whose output has been deleted, with `data_deleted`.
   */
  getWorkflowRunOutput(
    options: MethodOptions<GetWorkflowRunOutputData>,
  ): Promise<GetWorkflowRunOutputResponse>;
  /**
   * List the call recordings of a run
   *
   * Returns a download address for the recording of each call session of a run. The list has no pages.
   *
   * The 404 has the body that v1 sends, not that of the other v2 operations.
   */
  listWorkflowRunRecordings(
    options: MethodOptions<ListWorkflowRunRecordingsData>,
  ): Promise<ListWorkflowRunRecordingsResponse>;
  /**
   * Cancel a run
   *
   * Cancels a run that is scheduled or running.
   *
   * The reply is not the run: get the run to see when it has become `canceled`.
   */
  cancelWorkflowRun(options: MethodOptions<CancelWorkflowRunData>): Promise<CancelWorkflowRunResponse>;
  /**
   * Cancel all runs of a workflow and take it offline
   *
   * Cancels every current and queued run of a workflow and, unless told otherwise, unpublishes its live version.
   *
   * Without a body the workflow goes offline. Send `unpublish_workflow: false` to cancel the runs only.
   */
  cancelAllWorkflowRuns(
    options: MethodOptions<CancelAllWorkflowRunsData>,
  ): Promise<CancelAllWorkflowRunsResponse>;
}

/**
 * Binds each operation to `call`, which sends one request.
 */
export const createMethods = (call: Call): Methods => ({
  getRun: (options) => call('GET', '/v1/runs/{run_id}', options),
  listRuns: paged(
    (options) =>
      call('GET', '/v1/runs', options, {
        querySerializer: { object: { style: 'deepObject', explode: true } },
      }),
    byPosition,
    {
      param: 'offset',
      items: (reply) => reply,
      limit: 'limit',
    },
  ),
  listRunRecordings: (options) => call('GET', '/v1/runs/{run_id}/recordings', options),
  listUseCaseRuns: paged((options) => call('GET', '/v1/use-cases/{use_case_id}/runs', options), byPosition, {
    param: 'offset',
    items: (reply) => reply,
    limit: 'limit',
  }),
  listWorkflowRuns: paged((options) => call('GET', '/v2/workflows/{workflow_id}/runs', options), byPosition, {
    param: 'page',
    items: (reply) => reply?.data,
    countsPages: true,
    first: 1,
    more: (reply) => reply?.pagination?.hasNextPage,
  }),
  triggerWorkflowRun: (options) => call('POST', '/v2/workflows/{workflow_id}/runs', options),
  getWorkflowRun: (options) => call('GET', '/v2/runs/{run_id}', options),
  listWorkflowRunSessions: paged(
    (options) => call('GET', '/v2/runs/{run_id}/sessions', options),
    byPosition,
    {
      param: 'page',
      items: (reply) => reply?.data,
      countsPages: true,
      first: 1,
      more: (reply) => reply?.pagination?.has_next_page,
    },
  ),
  listWorkflowRunNodes: (options) => call('GET', '/v2/runs/{run_id}/nodes', options),
  getWorkflowRunOutput: (options) => call('GET', '/v2/runs/{run_id}/outputs/{output_id}', options),
  listWorkflowRunRecordings: (options) => call('GET', '/v2/runs/{run_id}/recordings', options),
  cancelWorkflowRun: (options) => call('POST', '/v2/runs/{run_id}/cancel', options),
  cancelAllWorkflowRuns: (options) => call('POST', '/v2/workflows/{workflow_id}/cancel-runs', options),
});
