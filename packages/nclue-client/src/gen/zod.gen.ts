// Generated from specs/nclue.openapi.yaml by `pnpm generate nclue`. Do not edit: change the spec instead.

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
 */
export const zTaskRunStatus = z.enum(['registered', 'pending', 'in_progress', 'completed', 'failed']);

/**
 * The words that say why a run failed.
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
 */
export const zErrorCode = z.enum(['10100', '10101', '10102', '10103', '10104', '10105', '10106']);

/**
 * The error codes of the platform's API gateway that may stand before NCLUE answers.
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
