// Generated from specs/thymia.openapi.yaml by `pnpm generate thymia`. Do not edit: change the spec instead.

import type {
  CreateActivityModelRunData,
  CreateActivityModelRunErrors,
  CreateActivityModelRunResponses,
  CreateModelRunData,
  CreateModelRunErrors,
  CreateModelRunResponses,
  GetModelRunData,
  GetModelRunErrors,
  GetModelRunResponses,
} from './types.gen.ts';

/**
 * The paths of Thymia API, as openapi-fetch reads them.
 */
export interface paths {
  '/v1/models/mental-wellness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a run for a recording that you upload
     *
     * Creates a run and returns the address to upload its recording to.
     *
     * The run stays `CREATED` until the recording is there. Send the raw bytes with a `PUT` to `recordingUploadUrl` within one hour; when
     * that hour is over, create another run.
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
          'application/json': Plain<CreateModelRunData['body']>;
        };
      };
      responses: {
        /**
         * The run exists and waits for its recording.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateModelRunResponses[200];
          };
        };
        /**
         * The key is missing or not valid.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateModelRunErrors[401];
          };
        };
        /**
         * The request is not well formed.
         */
        410: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateModelRunErrors[410];
          };
        };
        /**
         * The body of the request does not have the required form.
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateModelRunErrors[422];
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
  '/v1/models/mental-wellness-activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a run that records in the Activity Plugin
     *
     * Creates a run and returns a link to an activity, during which the Activity Plugin records the person.
     *
     * Embed the link in an iframe or a web view. The run stays `CREATED` until the activity is done; there is nothing to upload.
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
          'application/json': Plain<CreateActivityModelRunData['body']>;
        };
      };
      responses: {
        /**
         * The run exists and waits for the activity.
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateActivityModelRunResponses[200];
          };
        };
        /**
         * The key is missing or not valid.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateActivityModelRunErrors[401];
          };
        };
        /**
         * The request is not well formed.
         */
        410: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateActivityModelRunErrors[410];
          };
        };
        /**
         * The body of the request does not have the required form.
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': CreateActivityModelRunErrors[422];
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
  '/v1/models/mental-wellness/{model_run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the status and results of a run
     *
     * Returns a run as it stands, with its results once it is `COMPLETE_OK`.
     *
     * A run that failed is a normal reply too: HTTP 200 with the status `COMPLETE_ERROR`. Runs of both create operations are read here.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: GetModelRunData['path'];
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
            'application/json': Plain<GetModelRunResponses[200]>;
          };
        };
        /**
         * The key is missing or not valid.
         */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[401];
          };
        };
        /**
         * There is no such run, or its data was deleted 12 hours after it completed.
         */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[404];
          };
        };
        /**
         * The request is not well formed.
         */
        410: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[410];
          };
        };
        /**
         * The id in the path is not a UUID.
         */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[422];
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
