// Generated from specs/nclue.openapi.yaml by `pnpm generate nclue`. Do not edit: change the spec instead.

import type {
  CreateTaskRunData,
  CreateTaskRunErrors,
  CreateTaskRunResponses,
  DeleteTaskRunData,
  DeleteTaskRunErrors,
  DeleteTaskRunResponses,
  GetTaskRunData,
  GetTaskRunErrors,
  GetTaskRunResponses,
  ListTaskRunsData,
  ListTaskRunsErrors,
  ListTaskRunsResponses,
} from './types.gen.ts';

/**
 * The paths of NAVER Cloud NCLUE API, as openapi-fetch reads them.
 */
export interface paths {
  '/task-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List task runs
     *
     * Returns the task runs of the account, a page at a time, each with all its details.
     *
     * One request here can stand for many calls of getTaskRun, which helps with the limit of one request per second.
     */
    get: {
      parameters: {
        query?: ListTaskRunsData['query'];
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * A page of runs.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListTaskRunsResponses[200]>;
          };
        };
        /**
         * The key, the time or the signature is wrong, or the caller lacks the right.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListTaskRunsErrors[401]>;
          };
        };
        /**
         * More than one request was sent within a second.
         */
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListTaskRunsErrors[429]>;
          };
        };
      };
    };
    put?: never;
    /**
     * Create a task run
     *
     * Registers a run of a task model over a feature and returns its id.
     *
     * The run is queued and executed without further input. The reply has no status; a new run is `registered`.
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
          'application/json': CreateTaskRunData['body'];
        };
      };
      responses: {
        /**
         * The run is registered.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateTaskRunResponses[200];
          };
        };
        /**
         * The key, the time or the signature is wrong, or the caller lacks the right.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CreateTaskRunErrors[401]>;
          };
        };
        /**
         * There is nothing at a path that the request names.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CreateTaskRunErrors[404]>;
          };
        };
        /**
         * Another run has this name.
         */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CreateTaskRunErrors[409]>;
          };
        };
        /**
         * The name or a path is not acceptable.
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CreateTaskRunErrors[422]>;
          };
        };
        /**
         * More than one request was sent within a second.
         */
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CreateTaskRunErrors[429]>;
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
  '/task-runs/{run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: GetTaskRunData['path'];
      cookie?: never;
    };
    /**
     * Get a task run
     *
     * Returns a run as it stands: its status, where its result goes, and why it failed if it did.
     *
     * A run that failed is a normal reply too: HTTP 200 with the status `failed` and a `fail_message`.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetTaskRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The run as it stands.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetTaskRunResponses[200]>;
          };
        };
        /**
         * The key, the time or the signature is wrong, or the caller lacks the right.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetTaskRunErrors[401]>;
          };
        };
        /**
         * There is no such run.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetTaskRunErrors[404]>;
          };
        };
        /**
         * More than one request was sent within a second.
         */
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetTaskRunErrors[429]>;
          };
        };
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete a task run
     *
     * Deletes a run that is `registered`, `completed` or `failed`.
     *
     * Deleting a `registered` run is the only way to stop one. While a run is `pending` or `in_progress` the provider answers with an
     * error; try again when the run is over.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: DeleteTaskRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The run is deleted.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': DeleteTaskRunResponses[200];
          };
        };
        /**
         * The key, the time or the signature is wrong, or the caller lacks the right.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<DeleteTaskRunErrors[401]>;
          };
        };
        /**
         * There is no such run.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<DeleteTaskRunErrors[404]>;
          };
        };
        /**
         * The run is `pending` or `in_progress` and cannot be deleted.
         */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<DeleteTaskRunErrors[409]>;
          };
        };
        /**
         * More than one request was sent within a second.
         */
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<DeleteTaskRunErrors[429]>;
          };
        };
      };
    };
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
