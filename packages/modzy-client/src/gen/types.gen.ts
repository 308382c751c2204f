// Generated from specs/modzy.openapi.yaml by `pnpm generate modzy`. Do not edit: change the spec instead.

/**
 * The model, and the data to send through it.
 */
export type SubmitJobRequest = {
  model: ModelVersion;
  /**
   * Whether the model shall also explain its results. Only some models can. The SDKs send false.
   */
  explain?: boolean;
  /**
   * After how many milliseconds the job becomes `TIMEDOUT`. Never, if absent.
   */
  timeout?: number;
  /**
   * The data. Leave it out for an open job, to which files are sent afterwards.
   */
  input?: JobInput;
};

/**
 * One version of a model.
 */
export type ModelVersion = {
  /**
   * Identifier of the model.
   */
  identifier: string;
  /**
   * Version of the model.
   */
  version: string;
};

/**
 * The data of a job: inputs by a name of your choice and, in each, data by the name that the model expects.
 *
 * The kind of source decides what else is needed. Credentials are used by the instance to fetch the data.
 *
 */
export type JobInput =
  | ({
      type: 'text';
    } & TextInput)
  | ({
      type: 'embedded';
    } & EmbeddedInput)
  | ({
      type: 'aws-s3';
    } & AwsS3Input)
  | ({
      type: 'aws-s3-folder';
    } & AwsS3FolderInput)
  | ({
      type: 'azureblob';
    } & AzureBlobInput)
  | ({
      type: 'storage-grid';
    } & StorageGridInput)
  | ({
      type: 'jdbc';
    } & JdbcInput);

/**
 * Texts in the request itself.
 */
export type TextInput = {
  /**
   * Kind of source.
   */
  type: 'text';
  sources: StringSources;
};

/**
 * Small files in the request itself, as data URIs (`data:<media type>;base64,…`).
 */
export type EmbeddedInput = {
  /**
   * Kind of source.
   */
  type: 'embedded';
  sources: StringSources;
};

/**
 * Objects in Amazon S3.
 */
export type AwsS3Input = {
  /**
   * Kind of source.
   */
  type: 'aws-s3';
  /**
   * Access key that may read the objects.
   */
  accessKeyID: string;
  /**
   * Secret of the access key.
   */
  secretAccessKey: string;
  /**
   * Region of the bucket.
   */
  region: string;
  sources: S3Sources;
};

/**
 * All objects in folders of Amazon S3; `key` names the folder.
 */
export type AwsS3FolderInput = {
  /**
   * Kind of source.
   */
  type: 'aws-s3-folder';
  /**
   * Access key that may read the objects.
   */
  accessKeyID: string;
  /**
   * Secret of the access key.
   */
  secretAccessKey: string;
  /**
   * Region of the bucket.
   */
  region: string;
  sources: S3Sources;
};

/**
 * Blobs in Azure Blob Storage.
 */
export type AzureBlobInput = {
  /**
   * Kind of source.
   */
  type: 'azureblob';
  /**
   * Name of the storage account.
   */
  storageAccount: string;
  /**
   * Key of the storage account.
   */
  storageAccountKey: string;
  sources: AzureBlobSources;
};

/**
 * Objects in NetApp StorageGRID.
 */
export type StorageGridInput = {
  /**
   * Kind of source.
   */
  type: 'storage-grid';
  /**
   * Access key that may read the objects.
   */
  accessKeyID: string;
  /**
   * Secret of the access key.
   */
  secretAccessKey: string;
  /**
   * Address of the grid, with `https://`.
   */
  endpoint: string;
  sources: S3Sources;
};

/**
 * The rows of a database query, one input for each row.
 */
export type JdbcInput = {
  /**
   * Kind of source.
   */
  type: 'jdbc';
  /**
   * JDBC address of the database.
   */
  url: string;
  /**
   * User of the database.
   */
  username: string;
  /**
   * Password of the user.
   */
  password: string;
  /**
   * Full name of the JDBC driver's class.
   */
  driver: string;
  /**
   * The query. Its columns must have the names that the model expects.
   */
  query: string;
};

/**
 * Inputs by a name of your choice; in each, a text or a data URI by the name that the model expects.
 */
export type StringSources = {
  [key: string]: {
    [key: string]: string;
  };
};

/**
 * Inputs by a name of your choice; in each, an object of a bucket by the name that the model expects.
 */
export type S3Sources = {
  [key: string]: {
    [key: string]: S3Object;
  };
};

/**
 * An object in a bucket.
 */
export type S3Object = {
  /**
   * Name of the bucket.
   */
  bucket: string;
  /**
   * Key of the object, or of the folder.
   */
  key: string;
};

/**
 * Inputs by a name of your choice; in each, a blob by the name that the model expects.
 */
export type AzureBlobSources = {
  [key: string]: {
    [key: string]: AzureBlob;
  };
};

/**
 * A blob in a container.
 */
export type AzureBlob = {
  /**
   * Name of the container.
   */
  container: string;
  /**
   * Path of the blob in the container.
   */
  filePath: string;
};

/**
 * A form with one part.
 */
export type InputChunk = {
  /**
   * The bytes. The part must have a file name; the SDKs give it the name of the part or of the data item.
   */
  input: Blob | File;
};

/**
 * The job that was just submitted.
 *
 * Its shape is not that of `Job`: `jobInputs` is an object here, `totalInputs` is called `total` there, and `accessKey` is called
 * `submittedBy`.
 *
 */
export type SubmittedJob = {
  /**
   * Identifier of the job.
   */
  jobIdentifier: string;
  /**
   * Where the job is in its life. May be absent; the Python SDK then takes it for `SUBMITTED`.
   */
  status?: JobStatus | (string & {});
  model?: JobModel;
  /**
   * Whether the model also explains its results.
   */
  explain?: boolean;
  /**
   * After how many milliseconds the job becomes `TIMEDOUT`. Absent if it has no such limit.
   */
  timeout?: number;
  /**
   * How many inputs the job has.
   */
  totalInputs?: number;
  /**
   * Kind of job.
   */
  jobType?: string;
  /**
   * Prefix of the key that submitted the job.
   */
  accessKey?: string;
  /**
   * Identifier of the account.
   */
  accountIdentifier?: string;
  jobInputs?: SubmittedJobInputs;
  /**
   * Size of the input in bytes.
   */
  inputByteAmount?: number;
  /**
   * When the job was submitted.
   */
  submittedAt?: Timestamp;
  /**
   * After how many hours the input is deleted.
   */
  hoursDeleteInput?: number;
  /**
   * Whether the model classifies images.
   */
  imageClassificationModel?: boolean;
  team?: Team;
  user?: JobUser;
};

/**
 * The names of the inputs.
 */
export type SubmittedJobInputs = {
  /**
   * The names.
   */
  identifier?: Array<string>;
};

/**
 * A job and how far it is.
 */
export type Job = {
  /**
   * Identifier of the job.
   */
  jobIdentifier: string;
  /**
   * Where the job is in its life.
   */
  status: JobStatus | (string & {});
  /**
   * Prefix of the key that submitted the job.
   */
  submittedBy?: string;
  /**
   * Identifier of the account.
   */
  accountIdentifier?: string;
  model?: JobModel;
  /**
   * When the job was created.
   */
  createdAt?: Timestamp;
  /**
   * When the status was last changed.
   */
  updatedAt?: Timestamp;
  /**
   * When the job was submitted.
   */
  submittedAt?: Timestamp;
  /**
   * How many inputs the job has.
   */
  total?: number;
  /**
   * How many inputs wait or are being processed.
   */
  pending?: number;
  /**
   * How many inputs succeeded.
   */
  completed?: number;
  /**
   * How many inputs failed.
   */
  failed?: number;
  /**
   * For how long the job has been going, in milliseconds.
   */
  elapsedTime?: number;
  /**
   * For how long the job was queued, in milliseconds.
   */
  queueTime?: number;
  /**
   * After how many milliseconds the job becomes `TIMEDOUT`. Absent if it has no such limit.
   */
  timeout?: number;
  user?: JobUser;
  /**
   * The inputs.
   */
  jobInputs?: Array<JobInputName>;
  /**
   * Whether the model also explains its results.
   */
  explain?: boolean;
  /**
   * After how many hours the input is deleted.
   */
  hoursDeleteInput?: number;
  /**
   * Size of the input in bytes.
   */
  inputByteAmount?: number;
  team?: Team;
  /**
   * Whether the model classifies images.
   */
  imageClassificationModel?: boolean;
};

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
export type JobStatus =
  | 'OPEN'
  | 'SUBMITTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CANCELED'
  | 'TIMEDOUT'
  | 'ERROR';

/**
 * The model that a job runs on.
 */
export type JobModel = {
  /**
   * Identifier of the model.
   */
  identifier?: string;
  /**
   * Version of the model.
   */
  version?: string;
  /**
   * Name of the model.
   */
  name?: string;
};

/**
 * One input of a job.
 */
export type JobInputName = {
  /**
   * Name of the input.
   */
  identifier?: string;
};

/**
 * The user who submitted a job.
 */
export type JobUser = {
  /**
   * Identifier of the user.
   */
  identifier?: string;
  /**
   * First name.
   */
  firstName?: string;
  /**
   * Last name.
   */
  lastName?: string;
  /**
   * Email address.
   */
  email?: string;
  /**
   * Identifier of the user in another system.
   */
  externalIdentifier?: string;
  /**
   * Address of a picture.
   */
  pictureURL?: string;
  /**
   * Whether the user may work; the words are not documented.
   */
  status?: string;
  /**
   * Job title.
   */
  title?: string;
  /**
   * The user's API keys.
   */
  accessKeys?: Array<AccessKey>;
};

/**
 * An API key, without its secret.
 */
export type AccessKey = {
  /**
   * The part of the key before the dot.
   */
  prefix?: string;
  /**
   * Whether it is the user's default key.
   */
  isDefault?: boolean;
};

/**
 * A team.
 */
export type Team = {
  /**
   * Identifier of the team.
   */
  identifier?: string;
};

/**
 * A time with milliseconds and an offset, in one of two forms: `2021-07-20T01:40:11.187+0000` or `2021-07-20T01:40:09.560+00:00`.
 *
 * The first is not RFC 3339, and not every parser takes it.
 *
 */
export type Timestamp = string;

/**
 * The limits for the input of jobs.
 */
export type JobFeatures = {
  /**
   * Largest size of a chunk, as a number and a unit of bytes; `1M` is 1,000,000 and `1Mi` is 1,048,576.
   */
  inputChunkMaximumSize?: string;
  /**
   * How many chunks an input may have.
   */
  maximumInputChunks?: number;
  /**
   * How many inputs a job may have.
   */
  maximumInputsPerJob?: number;
};

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
export type JobHistoryStatus =
  | 'ALL'
  | 'PENDING'
  | 'TERMINATED'
  | 'TERMINATED_WITH_ERROR'
  | 'SUBMITTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CANCELED'
  | 'TIMEDOUT'
  | 'ERROR';

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
export type JobHistorySortField =
  | 'identifier'
  | 'submittedBy'
  | 'submittedJobs'
  | 'status'
  | 'createdAt'
  | 'updatedAt'
  | 'submittedAt'
  | 'total'
  | 'completed'
  | 'fail'
  | 'model';

/**
 * The directions of a sort.
 *
 * - `ASC`: Smallest or oldest first.
 * - `DESC`: Largest or newest first.
 */
export type SortDirection = 'ASC' | 'DESC';

/**
 * What the model made of the inputs so far.
 *
 * The Python SDK shows the same fields in snake_case. Its documentation prints two of them with a hyphen, `update-time` and
 * `end-time`; that is a slip of the page, on the wire they are `updateTime` and `endTime`.
 *
 */
export type JobResults = {
  /**
   * Identifier of the job.
   */
  jobIdentifier: string;
  /**
   * Identifier of the account.
   */
  accountIdentifier?: string;
  team?: Team;
  /**
   * How many inputs the job has.
   */
  total: number;
  /**
   * How many inputs succeeded.
   */
  completed: number;
  /**
   * How many inputs failed.
   */
  failed: number;
  /**
   * Whether the job has ended, be it completed or canceled.
   */
  finished: boolean;
  /**
   * Prefix of the key that submitted the job.
   */
  submittedByKey?: string;
  /**
   * Whether the results come with an explanation.
   */
  explained?: boolean;
  /**
   * When the job was submitted.
   */
  submittedAt?: Timestamp;
  /**
   * For how long the job was queued, in milliseconds. Older instances only.
   */
  jobQueueTime?: number;
  /**
   * For how long the job was processed, in milliseconds. Older instances only.
   */
  jobProcessedTime?: number;
  /**
   * For how long the job has been going, in milliseconds. Older instances only.
   */
  jobElapsedTime?: number;
  /**
   * For how long the first input was queued, in milliseconds.
   */
  initialQueueTime?: number;
  /**
   * For how long all inputs together were queued, in milliseconds.
   */
  totalQueueTime?: number;
  /**
   * How long the model took for one input on average, in milliseconds.
   */
  averageModelLatency?: number;
  /**
   * How long the model took for all inputs together, in milliseconds.
   */
  totalModelLatency?: number;
  /**
   * For how long the job has been going, in milliseconds.
   */
  elapsedTime?: number;
  /**
   * When the instance began to put the results together.
   */
  startingResultSummarizing?: Timestamp;
  /**
   * How long it took to put the results together, in milliseconds.
   */
  resultSummarizing?: number;
  /**
   * Size of the input in bytes.
   */
  inputSize?: number;
  /**
   * The inputs that succeeded, by their names.
   */
  results?: {
    [key: string]: InputResult;
  };
  /**
   * The inputs that failed, by their names.
   */
  failures?: {
    [key: string]: InputFailure;
  };
};

/**
 * What the model made of one input: one more property for each output, with the name that the model gives it (`results.json`).
 *
 * An output is any JSON. Of a binary output it is the address, sometimes with a newline at its end; get it with the same key. Older
 * instances put the whole once more into a property with the name of the input.
 *
 */
export type InputResult = {
  /**
   * How the input fared.
   */
  status?: InputResultStatus | (string & {});
  /**
   * Name of the engine that processed the input.
   */
  engine?: string;
  /**
   * When the model began.
   */
  startTime?: Timestamp;
  /**
   * When this was last changed.
   */
  updateTime?: Timestamp;
  /**
   * When the model was done.
   */
  endTime?: Timestamp;
  /**
   * How long it took, in milliseconds.
   */
  elapsedTime?: number;
  /**
   * How long it took to fetch the input, in milliseconds.
   */
  inputFetching?: number;
  /**
   * How long it took to store the output, in milliseconds. Null if nothing was stored.
   */
  outputUploading?: number | null;
  /**
   * How long the model itself took, in milliseconds.
   */
  modelLatency?: number;
  /**
   * For how long the input was queued, in milliseconds.
   */
  queueTime?: number;
  voting?: Voting;
} & ModelOutputs;

/**
 * The outputs of a model for one input, by the names that the model gives them.
 */
export type ModelOutputs = {
  [key: string]: unknown;
};

/**
 * The words the status of an input that succeeded can be.
 *
 * - `SUCCESSFUL`: The model processed the input.
 */
export type InputResultStatus = 'SUCCESSFUL';

/**
 * Why one input failed.
 */
export type InputFailure = {
  /**
   * How the input fared.
   */
  status?: string;
  /**
   * What went wrong, in words.
   */
  error?: string;
  /**
   * Name of the engine that processed the input.
   */
  engine?: string;
  /**
   * When the model began.
   */
  startTime?: Timestamp;
  /**
   * When this was last changed.
   */
  updateTime?: Timestamp;
  /**
   * When the input was given up.
   */
  endTime?: Timestamp;
  /**
   * How long it took, in milliseconds.
   */
  elapsedTime?: number;
};

/**
 * What users think of a result.
 */
export type Voting = {
  /**
   * How many approve of it.
   */
  up?: number;
  /**
   * How many do not.
   */
  down?: number;
};

/**
 * Any JSON, as the model made it.
 */
export type OutputContent =
  | {
      [key: string]: unknown;
    }
  | Array<unknown>
  | string
  | number
  | boolean
  | null;

/**
 * What every error says.
 */
export type ErrorBody = {
  /**
   * The HTTP status code again.
   */
  statusCode: number;
  /**
   * The HTTP status in words.
   */
  status?: string;
  /**
   * What is wrong, in words.
   */
  message: string;
  /**
   * Address at which the error can be reported.
   */
  reportErrorUrl?: string;
};

export type SubmitJobData = {
  /**
   * The model, and the data to send through it.
   */
  body: SubmitJobRequest;
  path?: never;
  query?: never;
  url: '/jobs';
};

export type SubmitJobErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such model, or no such version of it.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type SubmitJobResponses = {
  /**
   * The job exists.
   */
  200: SubmittedJob;
};

export type SubmitJobResponse = SubmitJobResponses[keyof SubmitJobResponses];

export type GetJobFeaturesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/jobs/features';
};

export type GetJobFeaturesErrors = {
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetJobFeaturesResponses = {
  /**
   * The limits of this instance.
   */
  200: JobFeatures;
};

export type GetJobFeaturesResponse = GetJobFeaturesResponses[keyof GetJobFeaturesResponses];

export type ListJobHistoryData = {
  body?: never;
  path?: never;
  query?: {
    /**
     * Lists only the jobs of users whose first name, last name or email address looks like this.
     */
    user?: string;
    /**
     * Lists only the jobs that were submitted with keys like this one.
     */
    accessKey?: string;
    /**
     * Lists only the jobs created since then, ISO 8601. A time to come is refused.
     */
    startDate?: string;
    /**
     * Lists only the jobs that ended until then, ISO 8601. Refused without `startDate`.
     */
    endDate?: string;
    /**
     * Lists only the jobs of models with a name or version like this.
     */
    model?: string;
    /**
     * Lists only the jobs in this status, or in this group of statuses. All jobs if absent.
     */
    status?: JobHistoryStatus | (string & {});
    /**
     * Field to sort by; the case matters.
     */
    'sort-by'?: JobHistorySortField | (string & {});
    /**
     * Direction of the sort. By the SDKs' pages, `ASC` if absent.
     */
    direction?: SortDirection | (string & {});
    /**
     * Number of the page; the first is 1.
     */
    page?: number;
    /**
     * How many jobs a page holds at most.
     */
    'per-page'?: number;
  };
  url: '/jobs/history';
};

export type ListJobHistoryErrors = {
  /**
   * The filters are not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type ListJobHistoryResponses = {
  /**
   * One page of jobs.
   */
  200: Array<Job>;
};

export type ListJobHistoryResponse = ListJobHistoryResponses[keyof ListJobHistoryResponses];

export type CancelJobData = {
  body?: never;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
  };
  query?: never;
  url: '/jobs/{jobIdentifier}';
};

export type CancelJobErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type CancelJobResponses = {
  /**
   * The job, canceled.
   */
  200: Job;
};

export type CancelJobResponse = CancelJobResponses[keyof CancelJobResponses];

export type GetJobData = {
  body?: never;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
  };
  query?: never;
  url: '/jobs/{jobIdentifier}';
};

export type GetJobErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetJobResponses = {
  /**
   * The job as it is now.
   */
  200: Job;
};

export type GetJobResponse = GetJobResponses[keyof GetJobResponses];

export type CloseJobData = {
  body?: never;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
  };
  query?: never;
  url: '/jobs/{jobIdentifier}/close';
};

export type CloseJobErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type CloseJobResponses = {
  /**
   * The job, as `getJob` returns it or as `submitJob` does.
   */
  200: Job | SubmittedJob;
};

export type CloseJobResponse = CloseJobResponses[keyof CloseJobResponses];

export type AppendJobInputData = {
  body: InputChunk;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
    /**
     * Name of the input, your choice; its result will stand under this name.
     */
    inputItemKey: string;
    /**
     * Name under which the model expects the data.
     */
    dataItemKey: string;
  };
  query?: never;
  url: '/jobs/{jobIdentifier}/{inputItemKey}/{dataItemKey}';
};

export type AppendJobInputErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job.
   */
  404: ErrorBody;
  /**
   * The chunk is larger than `inputChunkMaximumSize`.
   */
  413: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetJobResultsData = {
  body?: never;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
  };
  query?: never;
  url: '/results/{jobIdentifier}';
};

export type GetJobResultsErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job, or it has no results yet.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetJobResultsResponses = {
  /**
   * The results so far.
   */
  200: JobResults;
};

export type GetJobResultsResponse = GetJobResultsResponses[keyof GetJobResultsResponses];

export type GetJobOutputData = {
  body?: never;
  path: {
    /**
     * Identifier of the job, as `submitJob` returned it.
     */
    jobIdentifier: string;
    /**
     * Name of the input, as the job was given it.
     */
    inputKey: string;
    /**
     * Name of the output, as the model defines it.
     */
    outputName: string;
  };
  query?: never;
  url: '/results/{jobIdentifier}/datasource/{inputKey}/output/{outputName}';
};

export type GetJobOutputErrors = {
  /**
   * The API does not understand the request; something is missing or not valid.
   */
  400: ErrorBody;
  /**
   * The API key is missing or misspelled.
   */
  401: ErrorBody;
  /**
   * The API key has not the role that the request needs, or did not submit the job.
   */
  403: ErrorBody;
  /**
   * There is no such job, input or output, or the output is not there yet.
   */
  404: ErrorBody;
  /**
   * Something went wrong in the server.
   */
  500: ErrorBody;
};

export type GetJobOutputResponses = {
  /**
   * The content of the output.
   */
  200: OutputContent;
};
