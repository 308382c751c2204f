// Generated from specs/nclue.openapi.yaml by `pnpm generate nclue`. Do not edit: change the spec instead.

/**
 * Which task model to run over which feature, and where to put the result.
 */
export type CreateTaskRunRequest = {
  /**
   * Name of the run, 1 to 100 characters. Each name can be used once. (An older page of the provider says 40 characters.)
   */
  name: string;
  /**
   * Id of the task model.
   */
  task_id: string;
  /**
   * Id of the feature to apply the task model to.
   */
  feature_id: string;
  /**
   * Name of the Object Storage bucket for the result.
   */
  result_bucket: string;
  /**
   * Path of the result within `result_bucket`.
   *
   * A path that ends in `/` is a directory, in which the provider writes `nclue_{random}_{yyyymmddhh}.tsv`; any other path is the
   * beginning of a file name, to which the provider adds `_{random}_{yyyymmddhh}.tsv`. Not allowed are the characters
   * ``& $ @ = ; : + , ? * \ { } ^ % ` [ ] < > ~ # | " '`` and the codes 0 to 31 and 128 to 255, which leaves ASCII letters and digits,
   * the space, and `! ( ) - . / _`.
   */
  result_file_path: string;
};

/**
 * A run that was just registered. It has no status; a new run is `registered`.
 */
export type CreatedTaskRun = {
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Name of the run, as given when it was created.
   */
  run_name: string;
  /**
   * Id of the task model.
   */
  task_id: string;
  /**
   * Name of the task model.
   */
  task_name: string;
  /**
   * Id of the feature that the task model is applied to.
   */
  feature_id: string;
  /**
   * Name of that feature.
   */
  feature_name: string;
  /**
   * When the run was requested. ISO 8601 without a time zone.
   */
  created_at: string;
  /**
   * Name of the Object Storage bucket for the result.
   */
  result_bucket: string;
  /**
   * Path of the result within `result_bucket`.
   */
  result_file_path: string;
};

/**
 * The words that the status of a run can be.
 *
 * - `registered`: The run is registered and has not begun; it can still be deleted.
 * - `pending`: The run is in the queue.
 * - `in_progress`: The run is being executed.
 * - `completed`: The run is over and its result is in Object Storage. (One page of the provider writes `complete`.)
 * - `failed`: The run is over and has no result; `fail_message` says why.
 */
export type TaskRunStatus = 'registered' | 'pending' | 'in_progress' | 'completed' | 'failed';

/**
 * The words that say why a run failed.
 *
 * - `COMMON_ERROR`: The provider failed for a reason it does not know; contact its support.
 * - `DISK_SPACE_SHORTAGE`: The storage of the account in NCLUE is full; delete features, task models or profiles that are not needed.
 * - `DUPLICATE_USERID`: A data file has the same user id twice.
 * - `LIMIT_ERROR_MID_LENGTH`: A data file has a user id of more than 100 characters.
 * - `NOT_EXIST_FILE`: There is no file at a path, or the file is empty.
 * - `NUM_OF_LABEL_INSUFFICIENT`: The labels are too few to train with; at least 100 of each kind are needed.
 * - `OBS_DOWNLOAD_FAILED`: A file could not be read from Object Storage; check its path and the file.
 * - `OBS_UPLOAD_FAILED`: The result could not be written to Object Storage for the moment; try again.
 * - `OBS_USER_FILE_ACCESS_ERROR`: A file in Object Storage could not be accessed.
 * - `UNEXPECTED_FILE_TYPE`: A file could not be processed as what it should be.
 * - `UNEXPECTED_LABEL`: A file of labels has a label that is not expected.
 * - `UNEXPECTED_TXT_FORMAT`: A text file does not have the expected format.
 */
export type TaskRunFailure =
  | 'COMMON_ERROR'
  | 'DISK_SPACE_SHORTAGE'
  | 'DUPLICATE_USERID'
  | 'LIMIT_ERROR_MID_LENGTH'
  | 'NOT_EXIST_FILE'
  | 'NUM_OF_LABEL_INSUFFICIENT'
  | 'OBS_DOWNLOAD_FAILED'
  | 'OBS_UPLOAD_FAILED'
  | 'OBS_USER_FILE_ACCESS_ERROR'
  | 'UNEXPECTED_FILE_TYPE'
  | 'UNEXPECTED_LABEL'
  | 'UNEXPECTED_TXT_FORMAT';

/**
 * A run of a task model over a feature.
 */
export type TaskRun = {
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Name of the run, as given when it was created.
   */
  run_name: string;
  /**
   * Id of the task model.
   */
  task_id: string;
  /**
   * Name of the task model.
   */
  task_name: string;
  /**
   * Id of the feature that the task model is applied to.
   */
  feature_id: string;
  /**
   * Name of that feature.
   */
  feature_name: string;
  /**
   * Where the run is in its life.
   */
  status: TaskRunStatus | (string & {});
  /**
   * When the run was requested. ISO 8601 without a time zone.
   */
  created_at: string;
  /**
   * When the run was over. ISO 8601 without a time zone.
   */
  completed_at?: string | null;
  /**
   * Name of the Object Storage bucket for the result.
   */
  result_bucket: string;
  /**
   * Path of the result within `result_bucket`.
   */
  result_file_path: string;
  /**
   * Number of lines of the feature.
   */
  line_count?: number | null;
  /**
   * Why the run failed, as a word. Null for a run that did not fail.
   */
  fail_message?: TaskRunFailure | (string & {}) | null;
};

/**
 * A page of the list of runs.
 */
export type TaskRunPage = {
  /**
   * Where this page starts, as in the request.
   */
  index: number;
  /**
   * How many runs a page has at most.
   */
  limit: number;
  /**
   * Number of runs over all pages.
   */
  total: number;
  /**
   * The runs of this page.
   */
  runs: Array<TaskRun>;
};

/**
 * The run that was deleted.
 */
export type DeletedTaskRun = {
  /**
   * Id of the run.
   */
  run_id: string;
};

/**
 * The error codes that the provider lists for NCLUE.
 *
 * - `10100`: ACCESS_DENIED, with 401. The caller may not use the service or the resource.
 * - `10101`: NAME_TOO_LONG, with 422. The name is longer than 100 characters.
 * - `10102`: DUPLICATE_NAME, with 409. The name is already taken.
 * - `10103`: INVALID_PATH_CHARACTER, with 422. A path has a character that is not allowed.
 * - `10104`: INVALID_CHARACTER_IN_TRAIN_PATH, with 422. The path of a task model's training data has a character that is not allowed.
 * - `10105`: INVALID_CHARACTER_IN_TEST_PATH, with 422. The path of a task model's test data has a character that is not allowed.
 * - `10106`: PATH_NOT_FOUND, with 404. There is nothing at a path.
 */
export type ErrorCode = '10100' | '10101' | '10102' | '10103' | '10104' | '10105' | '10106';

/**
 * The error codes of the platform's API gateway that may stand before NCLUE answers.
 *
 * - `200`: Authentication failed, with 401. The key, the time or the signature is wrong.
 * - `210`: Permission denied, with 401. The key is right, but may not do this.
 * - `400`: Quota exceeded, with 429.
 * - `410`: Throttled, with 429. Too many requests in a short time.
 * - `420`: Rate limited, with 429. Too many requests in a short time.
 */
export type GatewayErrorCode = '200' | '210' | '400' | '410' | '420';

/**
 * What went wrong.
 */
export type ErrorBody = {
  error: ErrorDetail;
};

/**
 * What went wrong, as a code and in words.
 */
export type ErrorDetail = {
  /**
   * What went wrong, as a code.
   */
  errorCode: ErrorCode | GatewayErrorCode | (string & {});
  /**
   * What went wrong, in words.
   */
  message: string;
  /**
   * More about it, in words.
   */
  details?: string;
};

export type ListTaskRunsData = {
  body?: never;
  path?: never;
  query?: {
    /**
     * Where the list starts. The first page has 0.
     */
    index?: number;
    /**
     * How many runs to return at most, 1 to 100.
     */
    limit?: number;
  };
  url: '/task-runs';
};

export type ListTaskRunsErrors = {
  /**
   * The key, the time or the signature is wrong, or the caller lacks the right.
   */
  401: ErrorBody;
  /**
   * More than one request was sent within a second.
   */
  429: ErrorBody;
};

export type ListTaskRunsResponses = {
  /**
   * A page of runs.
   */
  200: TaskRunPage;
};

export type ListTaskRunsResponse = ListTaskRunsResponses[keyof ListTaskRunsResponses];

export type CreateTaskRunData = {
  body: CreateTaskRunRequest;
  path?: never;
  query?: never;
  url: '/task-runs';
};

export type CreateTaskRunErrors = {
  /**
   * The key, the time or the signature is wrong, or the caller lacks the right.
   */
  401: ErrorBody;
  /**
   * There is nothing at a path that the request names.
   */
  404: ErrorBody;
  /**
   * Another run has this name.
   */
  409: ErrorBody;
  /**
   * The name or a path is not acceptable.
   */
  422: ErrorBody;
  /**
   * More than one request was sent within a second.
   */
  429: ErrorBody;
};

export type CreateTaskRunResponses = {
  /**
   * The run is registered.
   */
  200: CreatedTaskRun;
};

export type CreateTaskRunResponse = CreateTaskRunResponses[keyof CreateTaskRunResponses];

export type DeleteTaskRunData = {
  body?: never;
  path: {
    /**
     * The id that createTaskRun returned.
     */
    run_id: string;
  };
  query?: never;
  url: '/task-runs/{run_id}';
};

export type DeleteTaskRunErrors = {
  /**
   * The key, the time or the signature is wrong, or the caller lacks the right.
   */
  401: ErrorBody;
  /**
   * There is no such run.
   */
  404: ErrorBody;
  /**
   * The run is `pending` or `in_progress` and cannot be deleted.
   */
  409: ErrorBody;
  /**
   * More than one request was sent within a second.
   */
  429: ErrorBody;
};

export type DeleteTaskRunResponses = {
  /**
   * The run is deleted.
   */
  200: DeletedTaskRun;
};

export type DeleteTaskRunResponse = DeleteTaskRunResponses[keyof DeleteTaskRunResponses];

export type GetTaskRunData = {
  body?: never;
  path: {
    /**
     * The id that createTaskRun returned.
     */
    run_id: string;
  };
  query?: never;
  url: '/task-runs/{run_id}';
};

export type GetTaskRunErrors = {
  /**
   * The key, the time or the signature is wrong, or the caller lacks the right.
   */
  401: ErrorBody;
  /**
   * There is no such run.
   */
  404: ErrorBody;
  /**
   * More than one request was sent within a second.
   */
  429: ErrorBody;
};

export type GetTaskRunResponses = {
  /**
   * The run as it stands.
   */
  200: TaskRun;
};

export type GetTaskRunResponse = GetTaskRunResponses[keyof GetTaskRunResponses];
