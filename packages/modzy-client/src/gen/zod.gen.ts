// Generated from specs/modzy.openapi.yaml by `pnpm generate modzy`. Do not edit: change the spec instead.

import { createValidation, type ValidationOf } from '@runspec/client-core/validation';

import * as z from 'zod';

/**
 * One version of a model.
 */
export const zModelVersion = z.object({
  identifier: z.string(),
  version: z.string(),
});

/**
 * The rows of a database query, one input for each row.
 */
export const zJdbcInput = z.object({
  type: z.literal('jdbc'),
  url: z.string(),
  username: z.string(),
  password: z.string(),
  driver: z.string(),
  query: z.string(),
});

/**
 * Inputs by a name of your choice; in each, a text or a data URI by the name that the model expects.
 */
export const zStringSources = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Texts in the request itself.
 */
export const zTextInput = z.object({
  type: z.literal('text'),
  sources: zStringSources,
});

/**
 * Small files in the request itself, as data URIs (`data:<media type>;base64,…`).
 */
export const zEmbeddedInput = z.object({
  type: z.literal('embedded'),
  sources: zStringSources,
});

/**
 * An object in a bucket.
 */
export const zS3Object = z.object({
  bucket: z.string(),
  key: z.string(),
});

/**
 * Inputs by a name of your choice; in each, an object of a bucket by the name that the model expects.
 */
export const zS3Sources = z.record(z.string(), z.record(z.string(), zS3Object));

/**
 * Objects in Amazon S3.
 */
export const zAwsS3Input = z.object({
  type: z.literal('aws-s3'),
  accessKeyID: z.string(),
  secretAccessKey: z.string(),
  region: z.string(),
  sources: zS3Sources,
});

/**
 * All objects in folders of Amazon S3; `key` names the folder.
 */
export const zAwsS3FolderInput = z.object({
  type: z.literal('aws-s3-folder'),
  accessKeyID: z.string(),
  secretAccessKey: z.string(),
  region: z.string(),
  sources: zS3Sources,
});

/**
 * Objects in NetApp StorageGRID.
 */
export const zStorageGridInput = z.object({
  type: z.literal('storage-grid'),
  accessKeyID: z.string(),
  secretAccessKey: z.string(),
  endpoint: z.string(),
  sources: zS3Sources,
});

/**
 * A blob in a container.
 */
export const zAzureBlob = z.object({
  container: z.string(),
  filePath: z.string(),
});

/**
 * Inputs by a name of your choice; in each, a blob by the name that the model expects.
 */
export const zAzureBlobSources = z.record(z.string(), z.record(z.string(), zAzureBlob));

/**
 * Blobs in Azure Blob Storage.
 */
export const zAzureBlobInput = z.object({
  type: z.literal('azureblob'),
  storageAccount: z.string(),
  storageAccountKey: z.string(),
  sources: zAzureBlobSources,
});

/**
 * The data of a job: inputs by a name of your choice and, in each, data by the name that the model expects.
 *
 * The kind of source decides what else is needed. Credentials are used by the instance to fetch the data.
 *
 */
export const zJobInput = z.discriminatedUnion('type', [
  zTextInput,
  zEmbeddedInput,
  zAwsS3Input,
  zAwsS3FolderInput,
  zAzureBlobInput,
  zStorageGridInput,
  zJdbcInput,
]);

/**
 * The model, and the data to send through it.
 */
export const zSubmitJobRequest = z.object({
  model: zModelVersion,
  explain: z.boolean().optional(),
  timeout: z.int().gte(0).optional(),
  input: zJobInput.optional(),
});

/**
 * A form with one part.
 */
export const zInputChunk = z.object({
  input: z.string(),
});

/**
 * The names of the inputs.
 */
export const zSubmittedJobInputs = z.object({
  identifier: z.array(z.string()).optional(),
});

/**
 * The words a job's status can be.
 *
 * - `OPEN`: The job waits for its input and for being closed; it never ends by itself.
 * - `SUBMITTED`: The job is queued.
 * - `IN_PROGRESS`: The model is processing the input.
 * - `COMPLETED`: Every input was dealt with; some or all of them may have failed.
 * - `CANCELED`: A user canceled the job.
 * - `TIMEDOUT`: The job was not done within its timeout.
 * - `ERROR`: The job itself failed.
 */
export const zJobStatus = z.enum([
  'OPEN',
  'SUBMITTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELED',
  'TIMEDOUT',
  'ERROR',
]);

/**
 * The model that a job runs on.
 */
export const zJobModel = z.object({
  identifier: z.string().optional(),
  version: z.string().optional(),
  name: z.string().optional(),
});

/**
 * One input of a job.
 */
export const zJobInputName = z.object({
  identifier: z.string().optional(),
});

/**
 * An API key, without its secret.
 */
export const zAccessKey = z.object({
  prefix: z.string().optional(),
  isDefault: z.boolean().optional(),
});

/**
 * The user who submitted a job.
 */
export const zJobUser = z.object({
  identifier: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  externalIdentifier: z.string().optional(),
  pictureURL: z.string().optional(),
  status: z.string().optional(),
  title: z.string().optional(),
  accessKeys: z.array(zAccessKey).optional(),
});

/**
 * A team.
 */
export const zTeam = z.object({
  identifier: z.string().optional(),
});

/**
 * A time with milliseconds and an offset, in one of two forms: `2021-07-20T01:40:11.187+0000` or `2021-07-20T01:40:09.560+00:00`.
 *
 * The first is not RFC 3339, and not every parser takes it.
 *
 */
export const zTimestamp = z.string();

/**
 * The job that was just submitted.
 *
 * Its shape is not that of `Job`: `jobInputs` is an object here, `totalInputs` is called `total` there, and `accessKey` is called
 * `submittedBy`.
 *
 */
export const zSubmittedJob = z.object({
  jobIdentifier: z.guid(),
  status: z.union([zJobStatus, z.string()]).optional(),
  model: zJobModel.optional(),
  explain: z.boolean().optional(),
  timeout: z.int().optional(),
  totalInputs: z.int().optional(),
  jobType: z.string().optional(),
  accessKey: z.string().optional(),
  accountIdentifier: z.string().optional(),
  jobInputs: zSubmittedJobInputs.optional(),
  inputByteAmount: z.int().optional(),
  submittedAt: zTimestamp.optional(),
  hoursDeleteInput: z.int().optional(),
  imageClassificationModel: z.boolean().optional(),
  team: zTeam.optional(),
  user: zJobUser.optional(),
});

/**
 * A job and how far it is.
 */
export const zJob = z.object({
  jobIdentifier: z.guid(),
  status: z.union([zJobStatus, z.string()]),
  submittedBy: z.string().optional(),
  accountIdentifier: z.string().optional(),
  model: zJobModel.optional(),
  createdAt: zTimestamp.optional(),
  updatedAt: zTimestamp.optional(),
  submittedAt: zTimestamp.optional(),
  total: z.int().optional(),
  pending: z.int().optional(),
  completed: z.int().optional(),
  failed: z.int().optional(),
  elapsedTime: z.int().optional(),
  queueTime: z.int().optional(),
  timeout: z.int().optional(),
  user: zJobUser.optional(),
  jobInputs: z.array(zJobInputName).optional(),
  explain: z.boolean().optional(),
  hoursDeleteInput: z.int().optional(),
  inputByteAmount: z.int().optional(),
  team: zTeam.optional(),
  imageClassificationModel: z.boolean().optional(),
});

/**
 * The limits for the input of jobs.
 */
export const zJobFeatures = z.object({
  inputChunkMaximumSize: z.string().optional(),
  maximumInputChunks: z.int().optional(),
  maximumInputsPerJob: z.int().optional(),
});

/**
 * The words by which jobs can be listed.
 *
 * - `ALL`: Every job.
 * - `PENDING`: Every job that has not ended.
 * - `TERMINATED`: Every job that has ended.
 * - `TERMINATED_WITH_ERROR`: Every job that has ended with an error; only the JavaScript SDK has this word.
 * - `SUBMITTED`: Jobs that are queued.
 * - `IN_PROGRESS`: Jobs that are being processed.
 * - `COMPLETED`: Jobs whose inputs were all dealt with.
 * - `CANCELED`: Jobs that a user canceled.
 * - `TIMEDOUT`: Jobs that were not done within their timeout.
 * - `ERROR`: Jobs that failed as a whole.
 */
export const zJobHistoryStatus = z.enum([
  'ALL',
  'PENDING',
  'TERMINATED',
  'TERMINATED_WITH_ERROR',
  'SUBMITTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELED',
  'TIMEDOUT',
  'ERROR',
]);

/**
 * The fields by which jobs can be sorted.
 *
 * - `identifier`: By the identifier of the job.
 * - `submittedBy`: By the key that submitted the job.
 * - `submittedJobs`: By a number of submitted jobs; which one is not documented.
 * - `status`: By status.
 * - `createdAt`: By the time of creation.
 * - `updatedAt`: By the time of the last change of status.
 * - `submittedAt`: By the time of submission.
 * - `total`: By the number of inputs.
 * - `completed`: By the number of inputs that succeeded.
 * - `fail`: By the number of inputs that failed; the field itself is called `failed`.
 * - `model`: By model.
 */
export const zJobHistorySortField = z.enum([
  'identifier',
  'submittedBy',
  'submittedJobs',
  'status',
  'createdAt',
  'updatedAt',
  'submittedAt',
  'total',
  'completed',
  'fail',
  'model',
]);

/**
 * The directions of a sort.
 *
 * - `ASC`: Smallest or oldest first.
 * - `DESC`: Largest or newest first.
 */
export const zSortDirection = z.enum(['ASC', 'DESC']);

/**
 * The outputs of a model for one input, by the names that the model gives them.
 */
export const zModelOutputs = z.record(z.string(), z.unknown());

/**
 * The words the status of an input that succeeded can be.
 *
 * - `SUCCESSFUL`: The model processed the input.
 */
export const zInputResultStatus = z.enum(['SUCCESSFUL']);

/**
 * Why one input failed.
 */
export const zInputFailure = z.object({
  status: z.string().optional(),
  error: z.string().optional(),
  engine: z.string().optional(),
  startTime: zTimestamp.optional(),
  updateTime: zTimestamp.optional(),
  endTime: zTimestamp.optional(),
  elapsedTime: z.int().optional(),
});

/**
 * What users think of a result.
 */
export const zVoting = z.object({
  up: z.int().optional(),
  down: z.int().optional(),
});

/**
 * What the model made of one input: one more property for each output, with the name that the model gives it (`results.json`).
 *
 * An output is any JSON. Of a binary output it is the address, sometimes with a newline at its end; get it with the same key. Older
 * instances put the whole once more into a property with the name of the input.
 *
 */
export const zInputResult = z
  .object({
    status: z.union([zInputResultStatus, z.string()]).optional(),
    engine: z.string().optional(),
    startTime: zTimestamp.optional(),
    updateTime: zTimestamp.optional(),
    endTime: zTimestamp.optional(),
    elapsedTime: z.int().optional(),
    inputFetching: z.int().optional(),
    outputUploading: z.int().nullish(),
    modelLatency: z.int().optional(),
    queueTime: z.int().optional(),
    voting: zVoting.optional(),
  })
  .and(zModelOutputs);

/**
 * What the model made of the inputs so far.
 *
 * The Python SDK shows the same fields in snake_case. Its documentation prints two of them with a hyphen, `update-time` and
 * `end-time`; that is a slip of the page, on the wire they are `updateTime` and `endTime`.
 *
 */
export const zJobResults = z.object({
  jobIdentifier: z.guid(),
  accountIdentifier: z.string().optional(),
  team: zTeam.optional(),
  total: z.int(),
  completed: z.int(),
  failed: z.int(),
  finished: z.boolean(),
  submittedByKey: z.string().optional(),
  explained: z.boolean().optional(),
  submittedAt: zTimestamp.optional(),
  jobQueueTime: z.int().optional(),
  jobProcessedTime: z.int().optional(),
  jobElapsedTime: z.int().optional(),
  initialQueueTime: z.int().optional(),
  totalQueueTime: z.int().optional(),
  averageModelLatency: z.number().optional(),
  totalModelLatency: z.number().optional(),
  elapsedTime: z.number().optional(),
  startingResultSummarizing: zTimestamp.optional(),
  resultSummarizing: z.int().optional(),
  inputSize: z.int().optional(),
  results: z.record(z.string(), zInputResult).optional(),
  failures: z.record(z.string(), zInputFailure).optional(),
});

/**
 * Any JSON, as the model made it.
 */
export const zOutputContent = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string(), z.number(), z.boolean()])
  .nullable();

/**
 * What every error says.
 */
export const zErrorBody = z.object({
  statusCode: z.int(),
  status: z.string().optional(),
  message: z.string(),
  reportErrorUrl: z.string().optional(),
});

/**
 * Identifier of the job, as `submitJob` returned it.
 */
export const zJobIdentifier = z.guid();

/**
 * The model, and the data to send through it.
 */
export const zSubmitJobBody = zSubmitJobRequest;

/**
 * The job exists.
 */
export const zSubmitJobResponse = zSubmittedJob;

/**
 * The limits of this instance.
 */
export const zGetJobFeaturesResponse = zJobFeatures;

export const zListJobHistoryQuery = z.object({
  user: z.string().optional(),
  accessKey: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  model: z.string().optional(),
  status: z.union([zJobHistoryStatus, z.string()]).optional(),
  'sort-by': z.union([zJobHistorySortField, z.string()]).optional(),
  direction: z.union([zSortDirection, z.string()]).optional(),
  page: z.int().gte(1).optional().default(1),
  'per-page': z.int().gte(1).optional().default(10),
});

/**
 * One page of jobs.
 */
export const zListJobHistoryResponse = z.array(zJob);

export const zCancelJobPath = z.object({
  jobIdentifier: z.guid(),
});

/**
 * The job, canceled.
 */
export const zCancelJobResponse = zJob;

export const zGetJobPath = z.object({
  jobIdentifier: z.guid(),
});

/**
 * The job as it is now.
 */
export const zGetJobResponse = zJob;

export const zCloseJobPath = z.object({
  jobIdentifier: z.guid(),
});

/**
 * The job, as `getJob` returns it or as `submitJob` does.
 */
export const zCloseJobResponse = z.union([zJob, zSubmittedJob]);

export const zAppendJobInputBody = zInputChunk;

export const zAppendJobInputPath = z.object({
  jobIdentifier: z.guid(),
  inputItemKey: z.string(),
  dataItemKey: z.string(),
});

export const zGetJobResultsPath = z.object({
  jobIdentifier: z.guid(),
});

/**
 * The results so far.
 */
export const zGetJobResultsResponse = zJobResults;

export const zGetJobOutputPath = z.object({
  jobIdentifier: z.guid(),
  inputKey: z.string(),
  outputName: z.string(),
});

/**
 * The content of the output.
 */
export const zGetJobOutputResponse = zOutputContent;

/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: `validation('strict')` or
 * `validation('report', (report) => console.warn(report))` is what the client's option `validation` takes.
 */
export const validation: ValidationOf = createValidation('modzy', {
  'POST /jobs': { body: zSubmitJobBody, reply: zSubmitJobResponse },
  'GET /jobs/features': { reply: zGetJobFeaturesResponse },
  'GET /jobs/history': { reply: zListJobHistoryResponse },
  'GET /jobs/{jobIdentifier}': { reply: zGetJobResponse },
  'DELETE /jobs/{jobIdentifier}': { reply: zCancelJobResponse },
  'POST /jobs/{jobIdentifier}/close': { reply: zCloseJobResponse },
  'GET /results/{jobIdentifier}': { reply: zGetJobResultsResponse },
  'GET /results/{jobIdentifier}/datasource/{inputKey}/output/{outputName}': { reply: zGetJobOutputResponse },
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '@runspec/client-core/validation';
