// Generated from specs/modzy.openapi.yaml by `pnpm generate modzy`. Do not edit: change the spec instead.

import { byLink, type Call, type MethodOptions, type OptionalPagedMethod, paged } from '@runspec/client-core';

import type {
  AppendJobInputData,
  CancelJobData,
  CancelJobResponse,
  CloseJobData,
  CloseJobResponse,
  GetJobData,
  GetJobFeaturesData,
  GetJobFeaturesResponse,
  GetJobOutputData,
  GetJobOutputResponses,
  GetJobResponse,
  GetJobResultsData,
  GetJobResultsResponse,
  ListJobHistoryData,
  ListJobHistoryResponse,
  SubmitJobData,
  SubmitJobResponse,
} from './types.gen.ts';

/**
 * The operations of Modzy API, as methods.
 */
export interface Methods {
  /**
   * Submit a job
   *
   * Starts a job on a version of a model and returns its identifier.
   *
   * With `input`, the job is queued at once. Without it, the job is `OPEN` and waits: send each file with `appendJobInput`, then call
   * `closeJob`. The reply may lack `status`. Inputs count against the quota from this moment on; what fails or is canceled is credited.
   */
  submitJob(options: MethodOptions<SubmitJobData>): Promise<SubmitJobResponse>;
  /**
   * Get the limits for the input of jobs
   *
   * Returns how large a chunk may be and how many chunks and inputs a job may have.
   *
   * Ask before you send files with `appendJobInput`. The SDKs take 1 MiB as the size of a chunk when they cannot find it out.
   */
  getJobFeatures(options?: MethodOptions<GetJobFeaturesData>): Promise<GetJobFeaturesResponse>;
  /**
   * List jobs
   *
   * Lists jobs, one page at a time.
   *
   * The reply is a bare array. The provider's Go SDK does not quite trust the `Link` header: it takes a page for the last one when the
   * header names no next page, and also when the page is not full.
   */
  listJobHistory: OptionalPagedMethod<
    MethodOptions<ListJobHistoryData>,
    ListJobHistoryResponse,
    ListJobHistoryResponse[number],
    NonNullable<ListJobHistoryData['query']>
  >;
  /**
   * Get a job
   *
   * Returns one job with its status and the number of inputs in each state.
   *
   * Ask with the key that submitted the job. How often to ask is not documented; the provider's SDKs wait between 2 and 5 seconds. An
   * `OPEN` job never ends by itself.
   */
  getJob(options: MethodOptions<GetJobData>): Promise<GetJobResponse>;
  /**
   * Cancel a job
   *
   * Stops a job and returns it as `CANCELED`; nothing is deleted.
   *
   * The documentation allows this for jobs that are submitted, pending or in progress, and not for auditors. The SDKs also cancel `OPEN`
   * jobs, when sending a file fails. Inputs that were not processed are credited to the quota.
   */
  cancelJob(options: MethodOptions<CancelJobData>): Promise<CancelJobResponse>;
  /**
   * Close an open job
   *
   * Says that all input is there; the job is queued.
   *
   * Only for jobs that were submitted without `input`. Nothing can be appended afterwards.
   */
  closeJob(options: MethodOptions<CloseJobData>): Promise<CloseJobResponse>;
  /**
   * Append a chunk of a file to an open job
   *
   * Adds bytes to one file of one input of an `OPEN` job.
   *
   * Split a file into chunks of at most `inputChunkMaximumSize` (see `getJobFeatures`) and send them one after the other, in order; each
   * is appended to what is there under the same names. If a call fails, the SDKs cancel the job. Close the job with `closeJob` when all
   * files are sent.
   */
  appendJobInput(options: MethodOptions<AppendJobInputData>): Promise<void>;
  /**
   * Get the results of a job
   *
   * Returns what the model made of each input so far; it can be called while the job runs.
   *
   * There is no status here: look at `finished`, which is true for completed jobs and canceled ones alike, or call `getJob`. For a short
   * while after a job was submitted the reply can be a 404 although the job exists; the Python SDK then asks for the job once and goes
   * on polling.
   */
  getJobResults(options: MethodOptions<GetJobResultsData>): Promise<GetJobResultsResponse>;
  /**
   * Get one output of a job
   *
   * Returns the content of one output of one input, as the model made it.
   *
   * What kind of content it is depends on the model: JSON in most cases, or a picture, a sound, a film. The address that stands in the
   * results of a model with binary output has another form, `/results/{jobIdentifier}/{inputKey}/{outputName}`, and takes the same key.
   */
  getJobOutput(options: MethodOptions<GetJobOutputData>): Promise<GetJobOutputResponses[200] | Blob>;
}

/**
 * Binds each operation to `call`, which sends one request.
 */
export const createMethods = (call: Call): Methods => ({
  submitJob: (options) => call('POST', '/jobs', options),
  getJobFeatures: (options) => call('GET', '/jobs/features', options),
  listJobHistory: paged((options) => call('GET', '/jobs/history', options), byLink, {
    param: 'page',
    items: (reply) => reply,
    countsPages: true,
    first: 1,
    limit: 'per-page',
  }),
  getJob: (options) => call('GET', '/jobs/{jobIdentifier}', options),
  cancelJob: (options) => call('DELETE', '/jobs/{jobIdentifier}', options),
  closeJob: (options) => call('POST', '/jobs/{jobIdentifier}/close', options),
  appendJobInput: (options) =>
    call('POST', '/jobs/{jobIdentifier}/{inputItemKey}/{dataItemKey}', options, {
      contentType: 'multipart/form-data',
      parseAs: 'none',
    }),
  getJobResults: (options) => call('GET', '/results/{jobIdentifier}', options),
  getJobOutput: (options) =>
    call('GET', '/results/{jobIdentifier}/datasource/{inputKey}/output/{outputName}', options, {
      parseAs: 'auto',
    }),
});
