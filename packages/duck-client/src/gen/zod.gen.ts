// Generated from specs/duck.openapi.yaml by `pnpm generate duck`. Do not edit: change the spec instead.

import { createValidation, type ValidationOf } from '@runspec/client-core/validation';

import * as z from 'zod';

/**
 * What to run, and where to build it.
 */
export const zTriggerModelRunRequest = z.object({
  project_name: z.string().max(255),
  model_names: z.array(z.string()).max(1000).optional(),
  target_catalog: z.string().optional().default('memory'),
  target_schema: z.string().optional(),
  full_refresh: z.boolean().optional().default(false),
});

/**
 * The words a run's status can be.
 *
 * - `PENDING`: The models are compiled and the run is about to start.
 * - `RUNNING`: The models are being built.
 * - `SUCCESS`: Every model was built and every test passed.
 * - `FAILED`: A model could not be built, or a test or contract of it failed.
 * - `CANCELLED`: The run was canceled before it could end by itself.
 */
export const zModelRunStatus = z.enum(['PENDING', 'RUNNING', 'SUCCESS', 'FAILED', 'CANCELLED']);

/**
 * The words for what started a run.
 *
 * - `MANUAL`: A call of `triggerModelRun` started the run.
 * - `SCHEDULED`: A schedule started the run.
 * - `PIPELINE`: A pipeline of the platform started the run as one of its jobs.
 */
export const zModelRunTriggerType = z.enum(['MANUAL', 'SCHEDULED', 'PIPELINE']);

/**
 * What the compiler noted that did not stop the run.
 */
export const zModelRunCompileDiagnostics = z.object({
  warnings: z.array(z.string()).optional(),
  errors: z.array(z.string()).optional(),
});

/**
 * One execution of a project's models.
 */
export const zModelRun = z.object({
  id: z.guid(),
  status: z.union([zModelRunStatus, z.string()]),
  trigger_type: z.union([zModelRunTriggerType, z.string()]).optional(),
  triggered_by: z.string().optional(),
  model_names: z.array(z.string()).optional(),
  project_name: z.string().optional(),
  full_refresh: z.boolean().optional(),
  compile_manifest: z.string().optional(),
  compile_diagnostics: zModelRunCompileDiagnostics.optional(),
  started_at: z.iso.datetime({ offset: true }).optional(),
  finished_at: z.iso.datetime({ offset: true }).optional(),
  error_message: z.string().optional(),
  created_at: z.iso.datetime({ offset: true }).optional(),
});

/**
 * One page of runs.
 */
export const zPaginatedModelRuns = z.object({
  data: z.array(zModelRun),
  next_page_token: z.string().optional(),
});

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
export const zModelRunStepStatus = z.enum([
  'PENDING',
  'RUNNING',
  'SUCCESS',
  'FAILED',
  'SKIPPED',
  'CANCELLED',
]);

/**
 * What happened to one model in a run.
 */
export const zModelRunStep = z.object({
  id: z.guid(),
  run_id: z.guid().optional(),
  model_name: z.string().optional(),
  compiled_sql: z.string().optional(),
  compiled_hash: z
    .string()
    .regex(/^sha256:[0-9a-f]+$/)
    .optional(),
  depends_on: z.array(z.string()).optional(),
  vars_used: z.array(z.string()).optional(),
  macros_used: z.array(z.string()).optional(),
  status: z.union([zModelRunStepStatus, z.string()]),
  started_at: z.iso.datetime({ offset: true }).optional(),
  finished_at: z.iso.datetime({ offset: true }).optional(),
  error_message: z.string().optional(),
  rows_affected: z.int().gte(0).optional(),
  created_at: z.iso.datetime({ offset: true }).optional(),
});

/**
 * The steps of a run.
 */
export const zModelRunStepList = z.object({
  data: z.array(zModelRunStep),
});

/**
 * The words a test result's status can be.
 *
 * - `PASS`: No row breaks the rule.
 * - `FAIL`: At least one row breaks the rule.
 * - `ERROR`: The test could not be carried out, for instance because its SQL is not valid.
 */
export const zModelTestStatus = z.enum(['PASS', 'FAIL', 'ERROR']);

/**
 * How one test of a model went.
 */
export const zModelTestResult = z.object({
  id: z.guid(),
  run_step_id: z.guid().optional(),
  test_id: z.guid().optional(),
  test_name: z.string().optional(),
  status: z.union([zModelTestStatus, z.string()]),
  rows_returned: z.int().gte(0).optional(),
  error_message: z.string().optional(),
  created_at: z.iso.datetime({ offset: true }).optional(),
});

/**
 * The test results of a step.
 */
export const zModelTestResultList = z.object({
  data: z.array(zModelTestResult),
});

/**
 * What every error says.
 */
export const zErrorBody = z.object({
  code: z
    .int()
    .min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' })
    .max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }),
  message: z.string(),
  details: z.record(z.string(), z.string()).optional(),
});

/**
 * Id of the run, as `triggerModelRun` returned it.
 */
export const zRunId = z.string();

export const zListModelRunsQuery = z.object({
  max_results: z.int().gte(1).lte(1000).optional().default(100),
  page_token: z.string().optional(),
  status: zModelRunStatus.optional(),
});

/**
 * One page of runs.
 */
export const zListModelRunsResponse = zPaginatedModelRuns;

/**
 * What to run.
 */
export const zTriggerModelRunBody = zTriggerModelRunRequest;

/**
 * The run exists and will start.
 */
export const zTriggerModelRunResponse = zModelRun;

export const zGetModelRunPath = z.object({
  runId: z.string(),
});

/**
 * The run as it is now.
 */
export const zGetModelRunResponse = zModelRun;

export const zCancelModelRunPath = z.object({
  runId: z.string(),
});

/**
 * The run, canceled.
 */
export const zCancelModelRunResponse = zModelRun;

export const zListModelRunStepsPath = z.object({
  runId: z.string(),
});

/**
 * The steps as they are now.
 */
export const zListModelRunStepsResponse = zModelRunStepList;

export const zListModelTestResultsPath = z.object({
  runId: z.string(),
  stepId: z.string(),
});

/**
 * The test results.
 */
export const zListModelTestResultsResponse = zModelTestResultList;

/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: `validation('strict')` or
 * `validation('report', (report) => console.warn(report))` is what the client's option `validation` takes.
 */
export const validation: ValidationOf = createValidation('duck', {
  'GET /model-runs': { reply: zListModelRunsResponse },
  'POST /model-runs': { body: zTriggerModelRunBody, reply: zTriggerModelRunResponse },
  'GET /model-runs/{runId}': { reply: zGetModelRunResponse },
  'POST /model-runs/{runId}/cancel': { reply: zCancelModelRunResponse },
  'GET /model-runs/{runId}/steps': { reply: zListModelRunStepsResponse },
  'GET /model-runs/{runId}/steps/{stepId}/test-results': { reply: zListModelTestResultsResponse },
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '@runspec/client-core/validation';
