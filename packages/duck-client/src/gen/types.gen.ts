// Generated from specs/duck.openapi.yaml by `pnpm generate duck`. Do not edit: change the spec instead.

/**
 * What to run, and where to build it.
 */
export type TriggerModelRunRequest = {
  /**
   * Name of the project, the default of `target_schema`.
   */
  project_name: string;
  /**
   * Names of the models to run. Every model is run when this is absent or empty.
   */
  model_names?: Array<string>;
  /**
   * Catalog of the database in which the models are built.
   */
  target_catalog?: string;
  /**
   * Schema in which the models are built. The name of the project when absent.
   */
  target_schema?: string;
  /**
   * Whether incremental models are built anew from all their rows.
   */
  full_refresh?: boolean;
};

/**
 * One execution of a project's models.
 */
export type ModelRun = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Where the run is in its life.
   */
  status: ModelRunStatus | (string & {});
  /**
   * What started the run.
   */
  trigger_type?: ModelRunTriggerType | (string & {});
  /**
   * Name of the user or service that started the run.
   */
  triggered_by?: string;
  /**
   * Names of the models that were asked for. Absent when all models were.
   */
  model_names?: Array<string>;
  /**
   * Name of the project.
   */
  project_name?: string;
  /**
   * Whether incremental models are built anew from all their rows. No when absent.
   */
  full_refresh?: boolean;
  /**
   * What the compiler made of the models, as JSON text of at most 500,000 characters.
   */
  compile_manifest?: string;
  compile_diagnostics?: ModelRunCompileDiagnostics;
  /**
   * When the run started. Absent before.
   */
  started_at?: string;
  /**
   * When the run ended, however it did. Absent before.
   */
  finished_at?: string;
  /**
   * Why the run failed or who canceled it, at most 4096 characters; for instance `one or more models failed`. Absent otherwise.
   */
  error_message?: string;
  /**
   * When the run was triggered.
   */
  created_at?: string;
};

/**
 * The words a run's status can be.
 *
 * - `PENDING`: The models are compiled and the run is about to start.
 * - `RUNNING`: The models are being built.
 * - `SUCCESS`: Every model was built and every test passed.
 * - `FAILED`: A model could not be built, or a test or contract of it failed.
 * - `CANCELLED`: The run was canceled before it could end by itself.
 */
export type ModelRunStatus = 'PENDING' | 'RUNNING' | 'SUCCESS' | 'FAILED' | 'CANCELLED';

/**
 * The words for what started a run.
 *
 * - `MANUAL`: A call of `triggerModelRun` started the run.
 * - `SCHEDULED`: A schedule started the run.
 * - `PIPELINE`: A pipeline of the platform started the run as one of its jobs.
 */
export type ModelRunTriggerType = 'MANUAL' | 'SCHEDULED' | 'PIPELINE';

/**
 * What the compiler noted that did not stop the run.
 */
export type ModelRunCompileDiagnostics = {
  /**
   * Its warnings, in words.
   */
  warnings?: Array<string>;
  /**
   * Its errors, in words.
   */
  errors?: Array<string>;
};

/**
 * One page of runs.
 */
export type PaginatedModelRuns = {
  /**
   * The runs, newest first.
   */
  data: Array<ModelRun>;
  /**
   * Token of the next page. Absent on the last page.
   */
  next_page_token?: string;
};

/**
 * What happened to one model in a run.
 */
export type ModelRunStep = {
  /**
   * Id of the step.
   */
  id: string;
  /**
   * Id of the run that the step belongs to.
   */
  run_id?: string;
  /**
   * Name of the model, with its project before a dot.
   */
  model_name?: string;
  /**
   * The SQL that is executed, with its references and variables filled in.
   */
  compiled_sql?: string;
  /**
   * Checksum of the compiled model; the same hash means the same model.
   */
  compiled_hash?: string;
  /**
   * Names of the models that are built before this one, and the sources that it reads, as `source:<schema>.<table>`. Absent if there are none.
   */
  depends_on?: Array<string>;
  /**
   * Names of the variables that the model reads. Absent if there are none.
   */
  vars_used?: Array<string>;
  /**
   * Names of the macros that the model calls. Absent if there are none.
   */
  macros_used?: Array<string>;
  /**
   * Where the step is in its life.
   */
  status: ModelRunStepStatus | (string & {});
  /**
   * When the model's turn came. Absent before, and if it never came.
   */
  started_at?: string;
  /**
   * When the step ended, however it did. Absent before.
   */
  finished_at?: string;
  /**
   * Why the step failed. Absent otherwise.
   */
  error_message?: string;
  /**
   * How many rows were written, up to 64 bits. Absent for a view, and before the model is built.
   */
  rows_affected?: number;
  /**
   * When the step was planned, which is when the run was triggered.
   */
  created_at?: string;
};

/**
 * The words a step's status can be.
 *
 * - `PENDING`: The model waits for its turn.
 * - `RUNNING`: The model is being built or tested.
 * - `SUCCESS`: The model was built and its tests passed.
 * - `FAILED`: The model could not be built, or a test or contract of it failed.
 * - `SKIPPED`: The model was not built because another one failed before it.
 * - `CANCELLED`: The model was not built because the run was canceled.
 */
export type ModelRunStepStatus = 'PENDING' | 'RUNNING' | 'SUCCESS' | 'FAILED' | 'SKIPPED' | 'CANCELLED';

/**
 * The steps of a run.
 */
export type ModelRunStepList = {
  /**
   * The steps, by depth (a model comes after those it depends on), then by name.
   */
  data: Array<ModelRunStep>;
};

/**
 * How one test of a model went.
 */
export type ModelTestResult = {
  /**
   * Id of the result.
   */
  id: string;
  /**
   * Id of the step that the test belongs to.
   */
  run_step_id?: string;
  /**
   * Id of the test, the same in every run.
   */
  test_id?: string;
  /**
   * Name of the test. A test is of one of these kinds: `not_null`, `unique`, `accepted_values`, `relationships`, `custom_sql`.
   */
  test_name?: string;
  /**
   * How the test went.
   */
  status: ModelTestStatus | (string & {});
  /**
   * 0 if no row breaks the rule. Otherwise 1, however many rows do: the server's code stops at the first. Absent if the test could not be carried out.
   */
  rows_returned?: number;
  /**
   * Why the test could not be carried out. Absent otherwise.
   */
  error_message?: string;
  /**
   * When the test ended.
   */
  created_at?: string;
};

/**
 * The words a test result's status can be.
 *
 * - `PASS`: No row breaks the rule.
 * - `FAIL`: At least one row breaks the rule.
 * - `ERROR`: The test could not be carried out, for instance because its SQL is not valid.
 */
export type ModelTestStatus = 'PASS' | 'FAIL' | 'ERROR';

/**
 * The test results of a step.
 */
export type ModelTestResultList = {
  /**
   * The results.
   */
  data: Array<ModelTestResult>;
};

/**
 * What every error says.
 */
export type ErrorBody = {
  /**
   * The HTTP status code again.
   */
  code: number;
  /**
   * What is wrong, in words.
   */
  message: string;
  /**
   * More about it, as names and texts.
   */
  details?: {
    [key: string]: string;
  };
};

export type ListModelRunsData = {
  body?: never;
  path?: never;
  query?: {
    /**
     * How many runs a page holds at most, 1 to 1000.
     */
    max_results?: number;
    /**
     * The `next_page_token` of the page before. Leave it out for the first page; do not build one yourself.
     */
    page_token?: string;
    /**
     * Lists only the runs in this status. Any other word is refused with a 400.
     */
    status?: ModelRunStatus;
  };
  url: '/model-runs';
};

export type ListModelRunsErrors = {
  /**
   * The request is not valid, for instance because `status` is not one of its words.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type ListModelRunsResponses = {
  /**
   * One page of runs.
   */
  200: PaginatedModelRuns;
};

export type ListModelRunsResponse = ListModelRunsResponses[keyof ListModelRunsResponses];

export type TriggerModelRunData = {
  /**
   * What to run.
   */
  body: TriggerModelRunRequest;
  path?: never;
  query?: never;
  url: '/model-runs';
};

export type TriggerModelRunErrors = {
  /**
   * The body is not valid, or a model does not compile.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * The caller is known but may not do this.
   */
  403: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type TriggerModelRunResponses = {
  /**
   * The run exists and will start.
   */
  201: ModelRun;
};

export type TriggerModelRunResponse = TriggerModelRunResponses[keyof TriggerModelRunResponses];

export type GetModelRunData = {
  body?: never;
  path: {
    /**
     * Id of the run, as `triggerModelRun` returned it.
     */
    runId: string;
  };
  query?: never;
  url: '/model-runs/{runId}';
};

export type GetModelRunErrors = {
  /**
   * The request is not valid.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * The caller is known but may not do this.
   */
  403: ErrorBody;
  /**
   * There is no such run, or no such step.
   */
  404: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetModelRunResponses = {
  /**
   * The run as it is now.
   */
  200: ModelRun;
};

export type GetModelRunResponse = GetModelRunResponses[keyof GetModelRunResponses];

export type CancelModelRunData = {
  body?: never;
  path: {
    /**
     * Id of the run, as `triggerModelRun` returned it.
     */
    runId: string;
  };
  query?: never;
  url: '/model-runs/{runId}/cancel';
};

export type CancelModelRunErrors = {
  /**
   * The run has ended already.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * The caller is known but may not do this.
   */
  403: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type CancelModelRunResponses = {
  /**
   * The run, canceled.
   */
  200: ModelRun;
};

export type CancelModelRunResponse = CancelModelRunResponses[keyof CancelModelRunResponses];

export type ListModelRunStepsData = {
  body?: never;
  path: {
    /**
     * Id of the run, as `triggerModelRun` returned it.
     */
    runId: string;
  };
  query?: never;
  url: '/model-runs/{runId}/steps';
};

export type ListModelRunStepsErrors = {
  /**
   * The request is not valid.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * The caller is known but may not do this.
   */
  403: ErrorBody;
  /**
   * There is no such run, or no such step.
   */
  404: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type ListModelRunStepsResponses = {
  /**
   * The steps as they are now.
   */
  200: ModelRunStepList;
};

export type ListModelRunStepsResponse = ListModelRunStepsResponses[keyof ListModelRunStepsResponses];

export type ListModelTestResultsData = {
  body?: never;
  path: {
    /**
     * Id of the run, as `triggerModelRun` returned it.
     */
    runId: string;
    /**
     * Id of a step of the run, from `listModelRunSteps`.
     */
    stepId: string;
  };
  query?: never;
  url: '/model-runs/{runId}/steps/{stepId}/test-results';
};

export type ListModelTestResultsErrors = {
  /**
   * The request is not valid.
   */
  400: ErrorBody;
  /**
   * The request has no token and no key, or one that is not valid.
   */
  401: ErrorBody;
  /**
   * The caller is known but may not do this.
   */
  403: ErrorBody;
  /**
   * There is no such run, or no such step.
   */
  404: ErrorBody;
  /**
   * Too many requests came from this client address.
   */
  429: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type ListModelTestResultsResponses = {
  /**
   * The test results.
   */
  200: ModelTestResultList;
};

export type ListModelTestResultsResponse = ListModelTestResultsResponses[keyof ListModelTestResultsResponses];
