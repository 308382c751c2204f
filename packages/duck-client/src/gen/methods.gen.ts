// Generated from specs/duck.openapi.yaml by `pnpm generate duck`. Do not edit: change the spec instead.

import {
  byToken,
  type Call,
  type MethodOptions,
  type OptionalPagedMethod,
  paged,
} from '@runspec/client-core';

import type {
  CancelModelRunData,
  CancelModelRunResponse,
  GetModelRunData,
  GetModelRunResponse,
  ListModelRunsData,
  ListModelRunsResponse,
  ListModelRunStepsData,
  ListModelRunStepsResponse,
  ListModelTestResultsData,
  ListModelTestResultsResponse,
  TriggerModelRunData,
  TriggerModelRunResponse,
} from './types.gen.ts';

/**
 * The operations of Duck Models API, as methods.
 */
export interface Methods {
  /**
   * List model runs
   *
   * Lists runs, newest first, one page at a time.
   *
   * The last page has no `next_page_token`.
   */
  listModelRuns: OptionalPagedMethod<
    MethodOptions<ListModelRunsData>,
    ListModelRunsResponse,
    ListModelRunsResponse['data'][number],
    NonNullable<ListModelRunsData['query']>
  >;
  /**
   * Trigger a model run
   *
   * Compiles the models, then starts a run of them and answers at once.
   *
   * SQL that does not compile is refused with a 400 and makes no run. Otherwise the run is `PENDING` and proceeds in the background;
   * ask for it with `getModelRun`. An earlier description of the API also had a 409 here.
   */
  triggerModelRun(options: MethodOptions<TriggerModelRunData>): Promise<TriggerModelRunResponse>;
  /**
   * Get a model run
   *
   * Returns one run with its status.
   *
   * A run that failed is a 200 too: look at `status`. The reason for one model is in its step, see `listModelRunSteps`. How often to ask
   * is not documented; the rate limit is the only bound.
   */
  getModelRun(options: MethodOptions<GetModelRunData>): Promise<GetModelRunResponse>;
  /**
   * Cancel a model run
   *
   * Stops a run that is `PENDING` or `RUNNING` and returns it as `CANCELLED`.
   *
   * A run in any other status is refused with a 400. What earlier steps have built stays. The list of replies has neither 404 nor 409,
   * but the server's code answers 404 to an id that it does not know, and an earlier description of the API lists both: be ready for
   * them.
   */
  cancelModelRun(options: MethodOptions<CancelModelRunData>): Promise<CancelModelRunResponse>;
  /**
   * List the steps of a model run
   *
   * Lists what happened to each model of a run, one step for each.
   *
   * The steps exist as soon as the run does. They are sorted by depth (a model comes after those it depends on), then by name. All of them
   * come at once, there are no pages.
   */
  listModelRunSteps(options: MethodOptions<ListModelRunStepsData>): Promise<ListModelRunStepsResponse>;
  /**
   * List the test results of a step
   *
   * Lists the results of the tests that ran after a step's model was built.
   *
   * There are results only once the model is built, and none for a model without tests. All of them come at once, there are no pages.
   * A test that does not pass fails its step.
   */
  listModelTestResults(
    options: MethodOptions<ListModelTestResultsData>,
  ): Promise<ListModelTestResultsResponse>;
}

/**
 * Binds each operation to `call`, which sends one request.
 */
export const createMethods = (call: Call): Methods => ({
  listModelRuns: paged((options) => call('GET', '/model-runs', options), byToken, {
    param: 'page_token',
    items: (reply) => reply?.data,
    next: (reply) => reply?.next_page_token,
  }),
  triggerModelRun: (options) => call('POST', '/model-runs', options),
  getModelRun: (options) => call('GET', '/model-runs/{runId}', options),
  cancelModelRun: (options) => call('POST', '/model-runs/{runId}/cancel', options),
  listModelRunSteps: (options) => call('GET', '/model-runs/{runId}/steps', options),
  listModelTestResults: (options) => call('GET', '/model-runs/{runId}/steps/{stepId}/test-results', options),
});
