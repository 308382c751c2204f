// Generated from specs/thymia.openapi.yaml by `pnpm generate thymia`. Do not edit: change the spec instead.

import { createValidation, type ValidationOf } from '@runspec/client-core/validation';

import * as z from 'zod';

/**
 * The sex a person was assigned at birth. Public code also sends UNSPECIFIED and OTHER, which the provider does not list.
 *
 * - `MALE`: Assigned male at birth.
 * - `FEMALE`: Assigned female at birth.
 * - `INTERSEX`: Intersex.
 * - `UNKNOWN`: Not known, or not told.
 */
export const zBirthSex = z.enum(['MALE', 'FEMALE', 'INTERSEX', 'UNKNOWN']);

/**
 * The person who speaks. The model compares the person with others of the same age, birth sex, language and accent.
 */
export const zUser = z.object({
  userLabel: z.string().max(50),
  dateOfBirth: z.iso.date(),
  birthSex: zBirthSex,
});

/**
 * The languages that the provider's pages show. Eleven are supported; the complete list was not readable.
 *
 * - `en-GB`: British English.
 * - `en-US`: American English.
 */
export const zLanguage = z.enum(['en-GB', 'en-US']);

/**
 * A name and a value, attached to a run to find it again.
 */
export const zTag = z.object({
  name: z.string(),
  value: z.string(),
});

/**
 * What both ways to create a run take.
 */
export const zModelRunInput = z.object({
  user: zUser,
  language: z.union([zLanguage, z.string()]),
  accent: z.string().optional(),
  sleepTime: z.string().optional(),
  wakeTime: z.string().optional(),
  tags: z.array(zTag).max(20).optional(),
  deleteData: z.boolean().optional().default(false),
  dataToDelete: z.array(z.string()).optional(),
});

/**
 * A run whose recording you upload.
 */
export const zCreateModelRunRequest = zModelRunInput.and(
  z.object({
    recordedAt: z.string().optional(),
  }),
);

/**
 * A run whose recording is made in the Activity Plugin.
 */
export const zCreateActivityModelRunRequest = zModelRunInput.and(
  z.object({
    activityType: z.string().optional(),
  }),
);

/**
 * A new run and the address that its recording goes to. It has no status; a new run is `CREATED`.
 */
export const zCreatedModelRun = z.object({
  id: z.guid(),
  recordingUploadUrl: z.url(),
});

/**
 * A new run and the link to its activity. It has no status; a new run is `CREATED`.
 */
export const zCreatedActivityModelRun = z.object({
  id: z.guid(),
  activityLink: z.url().optional(),
});

/**
 * The words that the status of a run can be.
 *
 * - `CREATED`: The run exists and waits for its recording or its activity.
 * - `RUNNING`: All input is there and the model is being executed.
 * - `COMPLETE_OK`: The run is over and has results.
 * - `COMPLETE_ERROR`: The run is over and has no results, but an error code.
 */
export const zModelRunStatus = z.enum(['CREATED', 'RUNNING', 'COMPLETE_OK', 'COMPLETE_ERROR']);

/**
 * The words that say why a run failed.
 *
 * - `ERR_RECORDING_INVALID_FORMAT`: The recording is not in a supported file format.
 * - `ERR_RECORDING_TOO_SHORT`: The recording has less than 10 seconds of speech.
 * - `ERR_RECORDING_TOO_LONG`: The recording is longer than 3 minutes.
 * - `ERR_TRANSCRIPTION_FAILED`: No speech could be made out in the recording.
 * - `ERR_INTERNAL`: The provider failed; the provider advises to try again.
 */
export const zModelRunErrorCode = z.enum([
  'ERR_RECORDING_INVALID_FORMAT',
  'ERR_RECORDING_TOO_SHORT',
  'ERR_RECORDING_TOO_LONG',
  'ERR_TRANSCRIPTION_FAILED',
  'ERR_INTERNAL',
]);

/**
 * A score in one of four buckets, set by comparison with people of the same age, birth sex, and language or accent.
 */
export const zBucketedScore = z.object({
  value: z.number().gte(0).lte(1),
});

/**
 * A score on a continuous scale.
 */
export const zContinuousScore = z.object({
  value: z.number().gte(0).lte(1),
});

/**
 * A timed part of the recording, what was said in it, and its scores.
 */
export const zResultSection = z.object({
  startSecs: z.number(),
  finishSecs: z.number(),
  transcript: z.string(),
  mentalStrain: zContinuousScore,
  distress: zBucketedScore,
  stress: zBucketedScore,
  exhaustion: zBucketedScore,
  sleepPropensity: zBucketedScore,
  lowSelfEsteem: zBucketedScore,
  uniformDistress: zContinuousScore,
  uniformStress: zContinuousScore,
  uniformExhaustion: zContinuousScore,
  uniformSleepPropensity: zContinuousScore,
  uniformLowSelfEsteem: zContinuousScore,
});

/**
 * The scores of a run.
 */
export const zModelRunResults = z.object({
  sections: z.array(zResultSection),
});

/**
 * A run of the Mental Wellness model.
 */
export const zModelRun = z.object({
  id: z.guid(),
  createdAt: z.iso.datetime({ offset: true }),
  status: z.union([zModelRunStatus, z.string()]),
  userLabel: z.string(),
  deleteData: z.boolean(),
  runAt: z.iso.datetime({ offset: true }).nullish(),
  completedAt: z.iso.datetime({ offset: true }).nullish(),
  errorReason: z.string().nullish(),
  errorCode: z.union([zModelRunErrorCode, z.string()]).nullish(),
  warnings: z.array(z.string()).nullish(),
  results: zModelRunResults.nullish(),
  activityType: z.string().nullish(),
  tags: z.array(zTag).nullish(),
  dataToDelete: z.array(z.string()).nullish(),
  model: z.string().nullish(),
});

/**
 * What went wrong, in words. The provider asks not to rely on its structure.
 */
export const zErrorBody = z.object({
  detail: z.string(),
});

/**
 * One fault of a request.
 */
export const zValidationIssue = z.object({
  loc: z.array(z.union([z.string(), z.int()])),
  msg: z.string(),
  type: z.string(),
});

/**
 * What is wrong with a request, piece by piece. The provider asks not to rely on its structure.
 */
export const zHttpValidationError = z.object({
  detail: z.array(zValidationIssue),
});

export const zCreateModelRunBody = zCreateModelRunRequest;

/**
 * The run exists and waits for its recording.
 */
export const zCreateModelRunResponse = zCreatedModelRun;

export const zCreateActivityModelRunBody = zCreateActivityModelRunRequest;

/**
 * The run exists and waits for the activity.
 */
export const zCreateActivityModelRunResponse = zCreatedActivityModelRun;

export const zGetModelRunPath = z.object({
  model_run_id: z.guid(),
});

/**
 * The run as it stands.
 */
export const zGetModelRunResponse = zModelRun;

/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: `validation('strict')` or
 * `validation('report', (report) => console.warn(report))` is what the client's option `validation` takes.
 */
export const validation: ValidationOf = createValidation('thymia', {
  'POST /v1/models/mental-wellness': { body: zCreateModelRunBody, reply: zCreateModelRunResponse },
  'POST /v1/models/mental-wellness-activity': {
    body: zCreateActivityModelRunBody,
    reply: zCreateActivityModelRunResponse,
  },
  'GET /v1/models/mental-wellness/{model_run_id}': { reply: zGetModelRunResponse },
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '@runspec/client-core/validation';
