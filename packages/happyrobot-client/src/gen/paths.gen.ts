// Generated from specs/happyrobot.openapi.yaml by `pnpm generate happyrobot`. Do not edit: change the spec instead.

import type {
  CancelAllWorkflowRunsData,
  CancelAllWorkflowRunsErrors,
  CancelAllWorkflowRunsResponses,
  CancelWorkflowRunData,
  CancelWorkflowRunErrors,
  CancelWorkflowRunResponses,
  GetRunData,
  GetRunErrors,
  GetRunResponses,
  GetWorkflowRunData,
  GetWorkflowRunErrors,
  GetWorkflowRunOutputData,
  GetWorkflowRunOutputErrors,
  GetWorkflowRunOutputResponses,
  GetWorkflowRunResponses,
  ListRunRecordingsData,
  ListRunRecordingsErrors,
  ListRunRecordingsResponses,
  ListRunsData,
  ListRunsErrors,
  ListRunsResponses,
  ListUseCaseRunsData,
  ListUseCaseRunsErrors,
  ListUseCaseRunsResponses,
  ListWorkflowRunNodesData,
  ListWorkflowRunNodesErrors,
  ListWorkflowRunNodesResponses,
  ListWorkflowRunRecordingsData,
  ListWorkflowRunRecordingsErrors,
  ListWorkflowRunRecordingsResponses,
  ListWorkflowRunsData,
  ListWorkflowRunsErrors,
  ListWorkflowRunSessionsData,
  ListWorkflowRunSessionsErrors,
  ListWorkflowRunSessionsResponses,
  ListWorkflowRunsResponses,
  TriggerUpload,
  TriggerWorkflowRunData,
  TriggerWorkflowRunErrors,
  TriggerWorkflowRunResponses,
} from './types.gen.ts';

/**
 * The paths of HappyRobot API, as openapi-fetch reads them.
 */
export interface paths {
  '/v1/runs/{run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a run with all its events
     *
     * Returns one run with its events, its issues and the workflow version it executed.
     *
     * A run that failed is a 200 with status `failed`; the reason is in `intermediate.error` of the event that broke.
     */
    get: {
      parameters: {
        query?: never;
        header?: GetRunData['headers'];
        path: GetRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The run with all its events.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetRunResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid, or it does not belong to the organization (v1).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetRunErrors[401];
          };
        };
        /**
         * There is no such run (v1).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetRunErrors[404];
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
  '/v1/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of the organization
     *
     * Returns runs of all workflows, or of one, newest first unless `sort` says otherwise.
     *
     * The reply is a bare array without a count: a page shorter than `limit` is the last one. Items carry the columns of the
     * runs table but no events; get the run for those.
     */
    get: {
      parameters: {
        query?: ListRunsData['query'];
        header?: ListRunsData['headers'];
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * One page of runs.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListRunsResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid, or it does not belong to the organization (v1).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListRunsErrors[401];
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
  '/v1/runs/{run_id}/recordings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the call recordings of a run
     *
     * Returns a download address for the recording of each call session of a run.
     */
    get: {
      parameters: {
        query?: ListRunRecordingsData['query'];
        header?: ListRunRecordingsData['headers'];
        path: ListRunRecordingsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The recordings of the run.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListRunRecordingsResponses[200];
          };
        };
        /**
         * The key is missing or not valid, or it does not belong to the organization (v1).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListRunRecordingsErrors[401];
          };
        };
        /**
         * There is no such run (v1).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListRunRecordingsErrors[404];
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
  '/v1/use-cases/{use_case_id}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of a use case
     *
     * Returns the runs of one workflow with the workflow version of each, newest first unless `sort` says otherwise.
     *
     * The provider has deprecated this in favor of listing runs with `use_case_id`.
     *
     * @deprecated
     */
    get: {
      parameters: {
        query?: ListUseCaseRunsData['query'];
        header?: ListUseCaseRunsData['headers'];
        path: ListUseCaseRunsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * One page of runs.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListUseCaseRunsResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid, or it does not belong to the organization (v1).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListUseCaseRunsErrors[401];
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
  '/v2/workflows/{workflow_id}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of a workflow
     *
     * Returns the runs of one workflow, newest first unless `sort` says otherwise.
     *
     * Query parameters are snake_case, the keys of `pagination` camelCase. Time filters must be UTC with a `Z`; an empty string
     * counts as absent.
     */
    get: {
      parameters: {
        query?: ListWorkflowRunsData['query'];
        header?: never;
        path: ListWorkflowRunsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * One page of runs.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListWorkflowRunsResponses[200]>;
          };
        };
        /**
         * A parameter or the body is not valid (v2).
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunsErrors[400];
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunsErrors[401];
          };
        };
        /**
         * There is no such workflow (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunsErrors[404];
          };
        };
      };
    };
    put?: never;
    /**
     * Start a run of a workflow
     *
     * Starts a run of a workflow and answers without waiting for it.
     *
     * Send JSON; multipart/form-data is for a run that needs a file. The reply names the run in `run_id` or `queued_run_ids`, both
     * of which may be absent. No idempotency key is documented: a repeated request starts another run.
     */
    post: {
      parameters: {
        query?: TriggerWorkflowRunData['query'];
        header?: never;
        path: TriggerWorkflowRunData['path'];
        cookie?: never;
      };
      requestBody?: {
        content: {
          'application/json': Exclude<TriggerWorkflowRunData['body'], undefined>;
          'multipart/form-data': TriggerUpload;
        };
      };
      responses: {
        /**
         * The run was accepted.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerWorkflowRunResponses[200];
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerWorkflowRunErrors[401];
          };
        };
        /**
         * There is no such workflow (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerWorkflowRunErrors[404];
          };
        };
        /**
         * The provider failed (v2).
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerWorkflowRunErrors[500];
          };
        };
        /**
         * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
         */
        502: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerWorkflowRunErrors[502];
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
  '/v2/runs/{run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the state of a run
     *
     * Returns where a run is and when it began and ended, without its events or output.
     *
     * A run that failed is a 200 with status `failed`; the reason is in the `error` of the node that broke, in the list of nodes.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetWorkflowRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The state of the run.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetWorkflowRunResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetWorkflowRunErrors[401];
          };
        };
        /**
         * There is no such run (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetWorkflowRunErrors[404];
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
  '/v2/runs/{run_id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the call sessions of a run
     *
     * Returns the sessions of a run with how each went, newest first unless `sort` says otherwise.
     *
     * The keys of `pagination` are snake_case here, unlike those of the list of runs. What was said is not part of a session.
     */
    get: {
      parameters: {
        query?: ListWorkflowRunSessionsData['query'];
        header?: never;
        path: ListWorkflowRunSessionsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * One page of sessions.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListWorkflowRunSessionsResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunSessionsErrors[401];
          };
        };
        /**
         * There is no such run (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunSessionsErrors[404];
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
  '/v2/runs/{run_id}/nodes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the executions of a run's nodes
     *
     * Returns each execution of a node in a run with its status and error, oldest first, and which execution led to which.
     *
     * The list has no pages and leaves out what the nodes put out: get the output with an execution's `output_id` for that.
     */
    get: {
      parameters: {
        query?: ListWorkflowRunNodesData['query'];
        header?: never;
        path: ListWorkflowRunNodesData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The executions and how they are connected.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListWorkflowRunNodesResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunNodesErrors[401];
          };
        };
        /**
         * There is no such run (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunNodesErrors[404];
          };
        };
        /**
         * The request is understood but cannot be answered (v2).
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunNodesErrors[422];
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
  '/v2/runs/{run_id}/outputs/{output_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what a node put out
     *
     * Returns one execution of a node in full: what went in, what came out, its error and its tokens.
     *
     * An execution that failed is a 200 with `error`; so is one whose output has been deleted, with `data_deleted`.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetWorkflowRunOutputData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The execution in full.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetWorkflowRunOutputResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetWorkflowRunOutputErrors[401];
          };
        };
        /**
         * There is no such run, or no such output in it (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetWorkflowRunOutputErrors[404];
          };
        };
        /**
         * The request is understood but cannot be answered (v2).
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetWorkflowRunOutputErrors[422];
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
  '/v2/runs/{run_id}/recordings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the call recordings of a run
     *
     * Returns a download address for the recording of each call session of a run. The list has no pages.
     *
     * The 404 has the body that v1 sends, not that of the other v2 operations.
     */
    get: {
      parameters: {
        query?: ListWorkflowRunRecordingsData['query'];
        header?: never;
        path: ListWorkflowRunRecordingsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The recordings of the run.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunRecordingsResponses[200];
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunRecordingsErrors[401];
          };
        };
        /**
         * There is no such run (v2), in v1's body.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunRecordingsErrors[404];
          };
        };
        /**
         * The provider failed (v2).
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': ListWorkflowRunRecordingsErrors[500];
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
  '/v2/runs/{run_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run
     *
     * Cancels a run that is scheduled or running.
     *
     * The reply is not the run: get the run to see when it has become `canceled`.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: CancelWorkflowRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The run is being canceled.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunResponses[200];
          };
        };
        /**
         * The run cannot be canceled in the state it is in, or the request is not valid (v2).
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[400];
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[401];
          };
        };
        /**
         * The key may not do this (v2).
         */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[403];
          };
        };
        /**
         * There is no such run (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[404];
          };
        };
        /**
         * The provider failed (v2).
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[500];
          };
        };
        /**
         * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
         */
        502: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelWorkflowRunErrors[502];
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
  '/v2/workflows/{workflow_id}/cancel-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel all runs of a workflow and take it offline
     *
     * Cancels every current and queued run of a workflow and, unless told otherwise, unpublishes its live version.
     *
     * Without a body the workflow goes offline. Send `unpublish_workflow: false` to cancel the runs only.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: CancelAllWorkflowRunsData['path'];
        cookie?: never;
      };
      requestBody?: {
        content: {
          'application/json': Exclude<CancelAllWorkflowRunsData['body'], undefined>;
        };
      };
      responses: {
        /**
         * The runs are being canceled.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsResponses[200];
          };
        };
        /**
         * A parameter or the body is not valid (v2).
         */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsErrors[400];
          };
        };
        /**
         * The key is missing or not valid (v2).
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsErrors[401];
          };
        };
        /**
         * There is no such workflow (v2).
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsErrors[404];
          };
        };
        /**
         * The provider failed (v2).
         */
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsErrors[500];
          };
        };
        /**
         * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
         */
        502: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelAllWorkflowRunsErrors[502];
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
