// Generated from specs/duck.openapi.yaml by `pnpm generate duck`. Do not edit: change the spec instead.

import type {
  CancelModelRunData,
  CancelModelRunErrors,
  CancelModelRunResponses,
  GetModelRunData,
  GetModelRunErrors,
  GetModelRunResponses,
  ListModelRunsData,
  ListModelRunsErrors,
  ListModelRunsResponses,
  ListModelRunStepsData,
  ListModelRunStepsErrors,
  ListModelRunStepsResponses,
  ListModelTestResultsData,
  ListModelTestResultsErrors,
  ListModelTestResultsResponses,
  TriggerModelRunData,
  TriggerModelRunErrors,
  TriggerModelRunResponses,
} from './types.gen.ts';

/**
 * The paths of Duck Models API, as openapi-fetch reads them.
 */
export interface paths {
  '/model-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List model runs
     *
     * Lists runs, newest first, one page at a time.
     *
     * The last page has no `next_page_token`.
     */
    get: {
      parameters: {
        query?: ListModelRunsData['query'];
        header?: never;
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
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListModelRunsResponses[200]>;
          };
        };
        /**
         * The request is not valid, for instance because `status` is not one of its words.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunsErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunsErrors[401];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunsErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunsErrors[500];
          };
        };
      };
    };
    put?: never;
    /**
     * Trigger a model run
     *
     * Compiles the models, then starts a run of them and answers at once.
     *
     * SQL that does not compile is refused with a 400 and makes no run. Otherwise the run is `PENDING` and proceeds in the background;
     * ask for it with `getModelRun`. An earlier description of the API also had a 409 here.
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
          'application/json': TriggerModelRunData['body'];
        };
      };
      responses: {
        /**
         * The run exists and will start.
         */
        201: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<TriggerModelRunResponses[201]>;
          };
        };
        /**
         * The body is not valid, or a model does not compile.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerModelRunErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerModelRunErrors[401];
          };
        };
        /**
         * The caller is known but may not do this.
         */
        403: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerModelRunErrors[403];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerModelRunErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': TriggerModelRunErrors[500];
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
  '/model-runs/{runId}': {
    parameters: {
      query?: never;
      header?: never;
      path: GetModelRunData['path'];
      cookie?: never;
    };
    /**
     * Get a model run
     *
     * Returns one run with its status.
     *
     * A run that failed is a 200 too: look at `status`. The reason for one model is in its step, see `listModelRunSteps`. How often to ask
     * is not documented; the rate limit is the only bound.
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
         * The run as it is now.
         */
        200: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<GetModelRunResponses[200]>;
          };
        };
        /**
         * The request is not valid.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[401];
          };
        };
        /**
         * The caller is known but may not do this.
         */
        403: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[403];
          };
        };
        /**
         * There is no such run, or no such step.
         */
        404: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[404];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': GetModelRunErrors[500];
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
  '/model-runs/{runId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: CancelModelRunData['path'];
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a model run
     *
     * Stops a run that is `PENDING` or `RUNNING` and returns it as `CANCELLED`.
     *
     * A run in any other status is refused with a 400. What earlier steps have built stays. The list of replies has neither 404 nor 409,
     * but the server's code answers 404 to an id that it does not know, and an earlier description of the API lists both: be ready for
     * them.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: CancelModelRunData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The run, canceled.
         */
        200: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<CancelModelRunResponses[200]>;
          };
        };
        /**
         * The run has ended already.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelModelRunErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelModelRunErrors[401];
          };
        };
        /**
         * The caller is known but may not do this.
         */
        403: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelModelRunErrors[403];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelModelRunErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': CancelModelRunErrors[500];
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
  '/model-runs/{runId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path: ListModelRunStepsData['path'];
      cookie?: never;
    };
    /**
     * List the steps of a model run
     *
     * Lists what happened to each model of a run, one step for each.
     *
     * The steps exist as soon as the run does. They are sorted by depth (a model comes after those it depends on), then by name. All of them
     * come at once, there are no pages.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: ListModelRunStepsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The steps as they are now.
         */
        200: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListModelRunStepsResponses[200]>;
          };
        };
        /**
         * The request is not valid.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[401];
          };
        };
        /**
         * The caller is known but may not do this.
         */
        403: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[403];
          };
        };
        /**
         * There is no such run, or no such step.
         */
        404: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[404];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelRunStepsErrors[500];
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
  '/model-runs/{runId}/steps/{stepId}/test-results': {
    parameters: {
      query?: never;
      header?: never;
      path: ListModelTestResultsData['path'];
      cookie?: never;
    };
    /**
     * List the test results of a step
     *
     * Lists the results of the tests that ran after a step's model was built.
     *
     * There are results only once the model is built, and none for a model without tests. All of them come at once, there are no pages.
     * A test that does not pass fails its step.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: ListModelTestResultsData['path'];
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /**
         * The test results.
         */
        200: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': Plain<ListModelTestResultsResponses[200]>;
          };
        };
        /**
         * The request is not valid.
         */
        400: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[400];
          };
        };
        /**
         * The request has no token and no key, or one that is not valid.
         */
        401: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[401];
          };
        };
        /**
         * The caller is known but may not do this.
         */
        403: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[403];
          };
        };
        /**
         * There is no such run, or no such step.
         */
        404: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[404];
          };
        };
        /**
         * Too many requests came from this client address.
         */
        429: {
          headers: {
            /**
             * How many seconds to wait before the next request.
             */
            'Retry-After'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[429];
          };
        };
        /**
         * Something went wrong in the server.
         */
        500: {
          headers: {
            /**
             * How many requests may come in one burst.
             */
            'X-RateLimit-Limit'?: number;
            /**
             * How many requests may still come now.
             */
            'X-RateLimit-Remaining'?: number;
            /**
             * When the limit is renewed, in seconds since 1970-01-01 UTC.
             */
            'X-RateLimit-Reset'?: number;
            [name: string]: unknown;
          };
          content: {
            'application/json': ListModelTestResultsErrors[500];
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
