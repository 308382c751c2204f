// Generated from specs/thymia.openapi.yaml by `pnpm generate thymia`. Do not edit: change the spec instead.

import type { Call, MethodOptions } from '@runspec/client-core';

import type {
  CreateActivityModelRunData,
  CreateActivityModelRunResponse,
  CreateModelRunData,
  CreateModelRunResponse,
  GetModelRunData,
  GetModelRunResponse,
} from './types.gen.ts';

/**
 * The operations of Thymia API, as methods.
 */
export interface Methods {
  /**
   * Create a run for a recording that you upload
   *
   * Creates a run and returns the address to upload its recording to.
   *
   * The run stays `CREATED` until the recording is there. Send the raw bytes with a `PUT` to `recordingUploadUrl` within one hour; when
   * that hour is over, create another run.
   */
  createModelRun(options: MethodOptions<CreateModelRunData>): Promise<CreateModelRunResponse>;
  /**
   * Create a run that records in the Activity Plugin
   *
   * Creates a run and returns a link to an activity, during which the Activity Plugin records the person.
   *
   * Embed the link in an iframe or a web view. The run stays `CREATED` until the activity is done; there is nothing to upload.
   */
  createActivityModelRun(
    options: MethodOptions<CreateActivityModelRunData>,
  ): Promise<CreateActivityModelRunResponse>;
  /**
   * Get the status and results of a run
   *
   * Returns a run as it stands, with its results once it is `COMPLETE_OK`.
   *
   * A run that failed is a normal reply too: HTTP 200 with the status `COMPLETE_ERROR`. Runs of both create operations are read here.
   */
  getModelRun(options: MethodOptions<GetModelRunData>): Promise<GetModelRunResponse>;
}

/**
 * Binds each operation to `call`, which sends one request.
 */
export const createMethods = (call: Call): Methods => ({
  createModelRun: (options) => call('POST', '/v1/models/mental-wellness', options),
  createActivityModelRun: (options) => call('POST', '/v1/models/mental-wellness-activity', options),
  getModelRun: (options) => call('GET', '/v1/models/mental-wellness/{model_run_id}', options),
});
