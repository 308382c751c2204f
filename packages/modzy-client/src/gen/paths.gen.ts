// Generated from specs/modzy.openapi.yaml by `pnpm generate modzy`. Do not edit: change the spec instead.

import type {
  AppendJobInputData,
  AppendJobInputErrors,
  CancelJobData,
  CancelJobErrors,
  CancelJobResponses,
  CloseJobData,
  CloseJobErrors,
  CloseJobResponses,
  GetJobData,
  GetJobErrors,
  GetJobFeaturesErrors,
  GetJobFeaturesResponses,
  GetJobOutputData,
  GetJobOutputErrors,
  GetJobOutputResponses,
  GetJobResponses,
  GetJobResultsData,
  GetJobResultsErrors,
  GetJobResultsResponses,
  ListJobHistoryData,
  ListJobHistoryErrors,
  ListJobHistoryResponses,
  SubmitJobData,
  SubmitJobErrors,
  SubmitJobResponses,
} from './types.gen.ts';

/**
 * The paths of Modzy API, as openapi-fetch reads them.
 */
export interface paths {
  '/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit a job
     *
     * Starts a job on a version of a model and returns its identifier.
     *
     * With `input`, the job is queued at once. Without it, the job is `OPEN` and waits: send each file with `appendJobInput`, then call
     * `closeJob`. The reply may lack `status`. Inputs count against the quota from this moment on; what fails or is canceled is credited.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': SubmitJobData['body'];
        };
      };
      responses: {
        /**
         * The job exists.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<SubmitJobResponses[200]>;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': SubmitJobErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': SubmitJobErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': SubmitJobErrors[403];
          };
        };
        /**
         * There is no such model, or no such version of it.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': SubmitJobErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': SubmitJobErrors[500];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/features': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the limits for the input of jobs
     *
     * Returns how large a chunk may be and how many chunks and inputs a job may have.
     *
     * Ask before you send files with `appendJobInput`. The SDKs take 1 MiB as the size of a chunk when they cannot find it out.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The limits of this instance.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobFeaturesResponses[200];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobFeaturesErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobFeaturesErrors[403];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobFeaturesErrors[500];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs
     *
     * Lists jobs, one page at a time.
     *
     * The reply is a bare array. The provider's Go SDK does not quite trust the `Link` header: it takes a page for the last one when the
     * header names no next page, and also when the page is not full.
     */
    get: {
      parameters: {
        query?: ListJobHistoryData['query'];
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * One page of jobs.
         */
        200: {
          headers: {
            /**
             * Addresses of other pages, RFC 8288. The one with `rel="next"` is the next page.
             */
            Link?: string;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListJobHistoryResponses[200]>;
          };
        };
        /**
         * The filters are not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListJobHistoryErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListJobHistoryErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListJobHistoryErrors[403];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListJobHistoryErrors[500];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/{jobIdentifier}': {
    parameters: {
      query?: never;
      header?: never;
      path: GetJobData['path'];
      cookie?: never;
    };
    /**
     * Get a job
     *
     * Returns one job with its status and the number of inputs in each state.
     *
     * Ask with the key that submitted the job. How often to ask is not documented; the provider's SDKs wait between 2 and 5 seconds. An
     * `OPEN` job never ends by itself.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetJobData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The job as it is now.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetJobResponses[200]>;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobErrors[403];
          };
        };
        /**
         * There is no such job.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobErrors[500];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /**
     * Cancel a job
     *
     * Stops a job and returns it as `CANCELED`; nothing is deleted.
     *
     * The documentation allows this for jobs that are submitted, pending or in progress, and not for auditors. The SDKs also cancel `OPEN`
     * jobs, when sending a file fails. Inputs that were not processed are credited to the quota.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: CancelJobData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The job, canceled.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CancelJobResponses[200]>;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelJobErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelJobErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelJobErrors[403];
          };
        };
        /**
         * There is no such job.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelJobErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelJobErrors[500];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/{jobIdentifier}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: CloseJobData['path'];
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an open job
     *
     * Says that all input is there; the job is queued.
     *
     * Only for jobs that were submitted without `input`. Nothing can be appended afterwards.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: CloseJobData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The job, queued.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CloseJobResponses[200]>;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CloseJobErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CloseJobErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CloseJobErrors[403];
          };
        };
        /**
         * There is no such job.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CloseJobErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CloseJobErrors[500];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/{jobIdentifier}/{inputItemKey}/{dataItemKey}': {
    parameters: {
      query?: never;
      header?: never;
      path: AppendJobInputData['path'];
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Append a chunk of a file to an open job
     *
     * Adds bytes to one file of one input of an `OPEN` job.
     *
     * Split a file into chunks of at most `inputChunkMaximumSize` (see `getJobFeatures`) and send them one after the other, in order; each
     * is appended to what is there under the same names. If a call fails, the SDKs cancel the job. Close the job with `closeJob` when all
     * files are sent.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: AppendJobInputData['path'];
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': AppendJobInputData['body'];
        };
      };
      responses: {
        /**
         * The chunk is there.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[403];
          };
        };
        /**
         * There is no such job.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[404];
          };
        };
        /**
         * The chunk is larger than `inputChunkMaximumSize`.
         */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[413];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': AppendJobInputErrors[500];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/results/{jobIdentifier}': {
    parameters: {
      query?: never;
      header?: never;
      path: GetJobResultsData['path'];
      cookie?: never;
    };
    /**
     * Get the results of a job
     *
     * Returns what the model made of each input so far; it can be called while the job runs.
     *
     * There is no status here: look at `finished`, which is true for completed jobs and canceled ones alike, or call `getJob`. For a short
     * while after a job was submitted the reply can be a 404 although the job exists; the Python SDK then asks for the job once and goes
     * on polling.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetJobResultsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The results so far.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetJobResultsResponses[200]>;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobResultsErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobResultsErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobResultsErrors[403];
          };
        };
        /**
         * There is no such job, or it has no results yet.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobResultsErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobResultsErrors[500];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/results/{jobIdentifier}/datasource/{inputKey}/output/{outputName}': {
    parameters: {
      query?: never;
      header?: never;
      path: GetJobOutputData['path'];
      cookie?: never;
    };
    /**
     * Get one output of a job
     *
     * Returns the content of one output of one input, as the model made it.
     *
     * What kind of content it is depends on the model: JSON in most cases, or a picture, a sound, a film. The address that stands in the
     * results of a model with binary output has another form, `/results/{jobIdentifier}/{inputKey}/{outputName}`, and takes the same key.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetJobOutputData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The content of the output.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputResponses[200];
            'application/octet-stream': Blob | File;
          };
        };
        /**
         * The API does not understand the request; something is missing or not valid.
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputErrors[400];
          };
        };
        /**
         * The API key is missing or misspelled.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputErrors[401];
          };
        };
        /**
         * The API key has not the role that the request needs, or did not submit the job.
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputErrors[403];
          };
        };
        /**
         * There is no such job, input or output, or the output is not there yet.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputErrors[404];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetJobOutputErrors[500];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

/**
 * `T` with `string` for `string & {}`, which openapi-fetch takes for an object.
 */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? {
        [Key in keyof T]: Plain<T[Key]>;
      }
    : T;
