// Generated from specs/nclue.openapi.yaml by `pnpm generate nclue`. Do not edit: change the spec instead.

import { createValidation, type ValidationOf } from '@runspec/client-core/validation';

import * as z from 'zod';

/**
 * Which task model to run over which feature, and where to put the result.
 */
export const zCreateTaskRunRequest = z.object({
  name: z.string().min(1).max(100),
  task_id: z.string(),
  feature_id: z.string(),
  result_bucket: z.string(),
  result_file_path: z.string().regex(/^[\w !().\/-]+$/),
});

/**
 * A run that was just registered. It has no status; a new run is `registered`.
 */
export const zCreatedTaskRun = z.object({
  run_id: z.string(),
  run_name: z.string(),
  task_id: z.string(),
  task_name: z.string(),
  feature_id: z.string(),
  feature_name: z.string(),
  created_at: z.string(),
  result_bucket: z.string(),
  result_file_path: z.string(),
});

/**
 * The words that the status of a run can be.
 *
 * - `registered`: The run is registered and has not begun; it can still be deleted.
 * - `pending`: The run is in the queue.
 * - `in_progress`: The run is being executed.
 * - `completed`: The run is over and its result is in Object Storage. (One page of the provider writes `complete`.)
 * - `failed`: The run is over and has no result; `fail_message` says why.
 */
export const zTaskRunStatus = z.enum(['registered', 'pending', 'in_progress', 'completed', 'failed']);

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
export const zTaskRunFailure = z.enum([
  'COMMON_ERROR',
  'DISK_SPACE_SHORTAGE',
  'DUPLICATE_USERID',
  'LIMIT_ERROR_MID_LENGTH',
  'NOT_EXIST_FILE',
  'NUM_OF_LABEL_INSUFFICIENT',
  'OBS_DOWNLOAD_FAILED',
  'OBS_UPLOAD_FAILED',
  'OBS_USER_FILE_ACCESS_ERROR',
  'UNEXPECTED_FILE_TYPE',
  'UNEXPECTED_LABEL',
  'UNEXPECTED_TXT_FORMAT',
]);

/**
 * A run of a task model over a feature.
 */
export const zTaskRun = z.object({
  run_id: z.string(),
  run_name: z.string(),
  task_id: z.string(),
  task_name: z.string(),
  feature_id: z.string(),
  feature_name: z.string(),
  status: z.union([zTaskRunStatus, z.string()]),
  created_at: z.string(),
  completed_at: z.string().nullish(),
  result_bucket: z.string(),
  result_file_path: z.string(),
  line_count: z.int().gte(0).nullish(),
  fail_message: z.union([zTaskRunFailure, z.string()]).nullish(),
});

/**
 * A page of the list of runs.
 */
export const zTaskRunPage = z.object({
  index: z.int(),
  limit: z.int(),
  total: z.int(),
  runs: z.array(zTaskRun),
});

/**
 * The run that was deleted.
 */
export const zDeletedTaskRun = z.object({
  run_id: z.string(),
});

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
export const zErrorCode = z.enum(['10100', '10101', '10102', '10103', '10104', '10105', '10106']);

/**
 * The error codes of the platform's API gateway that may stand before NCLUE answers.
 *
 * - `200`: Authentication failed, with 401. The key, the time or the signature is wrong.
 * - `210`: Permission denied, with 401. The key is right, but may not do this.
 * - `400`: Quota exceeded, with 429.
 * - `410`: Throttled, with 429. Too many requests in a short time.
 * - `420`: Rate limited, with 429. Too many requests in a short time.
 */
export const zGatewayErrorCode = z.enum(['200', '210', '400', '410', '420']);

/**
 * What went wrong, as a code and in words.
 */
export const zErrorDetail = z.object({
  errorCode: z.union([zErrorCode, zGatewayErrorCode, z.string()]),
  message: z.string(),
  details: z.string().optional(),
});

/**
 * What went wrong.
 */
export const zErrorBody = z.object({
  error: zErrorDetail,
});

export const zListTaskRunsQuery = z.object({
  index: z.int().gte(0).optional().default(0),
  limit: z.int().gte(1).lte(100).optional().default(20),
});

/**
 * A page of runs.
 */
export const zListTaskRunsResponse = zTaskRunPage;

export const zCreateTaskRunBody = zCreateTaskRunRequest;

/**
 * The run is registered.
 */
export const zCreateTaskRunResponse = zCreatedTaskRun;

export const zDeleteTaskRunPath = z.object({
  run_id: z.string(),
});

/**
 * The run is deleted.
 */
export const zDeleteTaskRunResponse = zDeletedTaskRun;

export const zGetTaskRunPath = z.object({
  run_id: z.string(),
});

/**
 * The run as it stands.
 */
export const zGetTaskRunResponse = zTaskRun;

/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: `validation('strict')` or
 * `validation('report', (report) => console.warn(report))` is what the client's option `validation` takes.
 */
export const validation: ValidationOf = createValidation('nclue', {
  'POST /task-runs': { body: zCreateTaskRunBody, reply: zCreateTaskRunResponse },
  'GET /task-runs': { reply: zListTaskRunsResponse },
  'GET /task-runs/{run_id}': { reply: zGetTaskRunResponse },
  'DELETE /task-runs/{run_id}': { reply: zDeleteTaskRunResponse },
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '@runspec/client-core/validation';
