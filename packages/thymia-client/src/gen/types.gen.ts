// Generated from specs/thymia.openapi.yaml by `pnpm generate thymia`. Do not edit: change the spec instead.

/**
 * The person who speaks. The model compares the person with others of the same age, birth sex, language and accent.
 */
export type User = {
  /**
   * Your own name for the person, at most 50 characters. Runs with the same label are taken to be of the same person.
   */
  userLabel: string;
  /**
   * Date of birth. Where the day or the month is not known, put `01` for it.
   */
  dateOfBirth: string;
  birthSex: BirthSex;
};

/**
 * The sex a person was assigned at birth. Public code also sends UNSPECIFIED and OTHER, which the provider does not list.
 *
 * - `MALE`: Assigned male at birth.
 * - `FEMALE`: Assigned female at birth.
 * - `INTERSEX`: Intersex.
 * - `UNKNOWN`: Not known, or not told.
 */
export type BirthSex = 'MALE' | 'FEMALE' | 'INTERSEX' | 'UNKNOWN';

/**
 * The languages that the provider's pages show. Eleven are supported; the complete list was not readable.
 *
 * - `en-GB`: British English.
 * - `en-US`: American English.
 */
export type Language = 'en-GB' | 'en-US';

/**
 * A name and a value, attached to a run to find it again.
 */
export type Tag = {
  /**
   * Unique among the tags of a run.
   */
  name: string;
  /**
   * Any text.
   */
  value: string;
};

/**
 * What both ways to create a run take.
 */
export type ModelRunInput = {
  user: User;
  /**
   * BCP 47 code of the language spoken in the recording. The nearest dialect gives the best scores.
   */
  language: Language | (string & {});
  /**
   * Accent of the speaker, where the language alone does not tell it.
   */
  accent?: string;
  /**
   * When the person fell asleep for the last long sleep before the recording. ISO 8601 without a time zone, in the person's local time.
   */
  sleepTime?: string;
  /**
   * When the person woke from that sleep. ISO 8601 without a time zone, in the person's local time.
   */
  wakeTime?: string;
  /**
   * At most 20 tags, each name once. They come back with the run.
   */
  tags?: Array<Tag>;
  /**
   * Whether recordings, inputs and results are deleted 12 hours after the run completes. After that, asking for the run gives a 404.
   */
  deleteData?: boolean;
  /**
   * Narrows `deleteData` to some kinds of data. Without it, `deleteData` deletes everything.
   */
  dataToDelete?: Array<string>;
};

/**
 * A run whose recording you upload.
 */
export type CreateModelRunRequest = ModelRunInput & {
  /**
   * When the recording was made. ISO 8601 without a time zone, in the person's local time.
   */
  recordedAt?: string;
};

/**
 * A run whose recording is made in the Activity Plugin.
 */
export type CreateActivityModelRunRequest = ModelRunInput & {
  /**
   * The kind of activity. Without it, the default one.
   */
  activityType?: string;
};

/**
 * A new run and the address that its recording goes to. It has no status; a new run is `CREATED`.
 */
export type CreatedModelRun = {
  /**
   * Id of the new run.
   */
  id: string;
  /**
   * Where to `PUT` the raw bytes of the recording, within one hour.
   *
   * FLAC, MP3, MP4, Ogg, WebM or WAV, with at least 10 seconds of speech and shorter than 3 minutes. Bare PCM has to be wrapped as WAV.
   */
  recordingUploadUrl: string;
};

/**
 * A new run and the link to its activity. It has no status; a new run is `CREATED`.
 */
export type CreatedActivityModelRun = {
  /**
   * Id of the new run.
   */
  id: string;
  /**
   * The page of the activity, to embed in an iframe or a web view.
   */
  activityLink?: string;
};

/**
 * The words that the status of a run can be.
 *
 * - `CREATED`: The run exists and waits for its recording or its activity.
 * - `RUNNING`: All input is there and the model is being executed.
 * - `COMPLETE_OK`: The run is over and has results.
 * - `COMPLETE_ERROR`: The run is over and has no results, but an error code.
 */
export type ModelRunStatus = 'CREATED' | 'RUNNING' | 'COMPLETE_OK' | 'COMPLETE_ERROR';

/**
 * The words that say why a run failed.
 *
 * - `ERR_RECORDING_INVALID_FORMAT`: The recording is not in a supported file format.
 * - `ERR_RECORDING_TOO_SHORT`: The recording has less than 10 seconds of speech.
 * - `ERR_RECORDING_TOO_LONG`: The recording is longer than 3 minutes.
 * - `ERR_TRANSCRIPTION_FAILED`: No speech could be made out in the recording.
 * - `ERR_INTERNAL`: The provider failed; the provider advises to try again.
 */
export type ModelRunErrorCode =
  | 'ERR_RECORDING_INVALID_FORMAT'
  | 'ERR_RECORDING_TOO_SHORT'
  | 'ERR_RECORDING_TOO_LONG'
  | 'ERR_TRANSCRIPTION_FAILED'
  | 'ERR_INTERNAL';

/**
 * A run of the Mental Wellness model.
 */
export type ModelRun = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * When the run was submitted.
   */
  createdAt: string;
  /**
   * Where the run is in its life.
   */
  status: ModelRunStatus | (string & {});
  /**
   * The label of the person the run is about, as submitted.
   */
  userLabel: string;
  /**
   * Whether the person's data is deleted after the run completes.
   */
  deleteData: boolean;
  /**
   * When all input was there and the status became `RUNNING`.
   */
  runAt?: string | null;
  /**
   * When the run was over, with results or with an error. Only there once the run is complete.
   */
  completedAt?: string | null;
  /**
   * Why the run failed, in words meant for debugging and not for display. Only there with `COMPLETE_ERROR`.
   */
  errorReason?: string | null;
  /**
   * Why the run failed, as a word. Only there with `COMPLETE_ERROR`.
   */
  errorCode?: ModelRunErrorCode | (string & {}) | null;
  /**
   * What may have affected the run, in words.
   */
  warnings?: Array<string> | null;
  /**
   * The scores. Only there with `COMPLETE_OK`.
   */
  results?: ModelRunResults | null;
  /**
   * The kind of activity that was asked for. Only there for a run of the Activity Plugin that named one.
   */
  activityType?: string | null;
  /**
   * The tags the run was created with.
   */
  tags?: Array<Tag> | null;
  /**
   * The kinds of data that are deleted after the run completes.
   */
  dataToDelete?: Array<string> | null;
  /**
   * The version of the model that was run.
   */
  model?: string | null;
};

/**
 * The scores of a run.
 */
export type ModelRunResults = {
  /**
   * Timed parts of the recording. At present there is always one, which covers all of it.
   */
  sections: Array<ResultSection>;
};

/**
 * A timed part of the recording, what was said in it, and its scores.
 */
export type ResultSection = {
  /**
   * Where the section begins, in seconds from the start of the recording.
   */
  startSecs: number;
  /**
   * Where the section ends, in seconds from the start of the recording.
   */
  finishSecs: number;
  /**
   * What was said in the section.
   */
  transcript: string;
  /**
   * Mental wellness over all dimensions. The one score that has no bucketed form.
   */
  mentalStrain: ContinuousScore;
  /**
   * How worried or on edge the person is, as a bucket.
   */
  distress: BucketedScore;
  /**
   * How wound up the person is, as a bucket.
   */
  stress: BucketedScore;
  /**
   * How tired the person is from physical or mental work, as a bucket.
   */
  exhaustion: BucketedScore;
  /**
   * How likely the person is to fall asleep, given the chance, as a bucket.
   */
  sleepPropensity: BucketedScore;
  /**
   * How little the person trusts in their own worth and ability, as a bucket.
   */
  lowSelfEsteem: BucketedScore;
  /**
   * Distress, as a continuous score.
   */
  uniformDistress: ContinuousScore;
  /**
   * Stress, as a continuous score.
   */
  uniformStress: ContinuousScore;
  /**
   * Exhaustion, as a continuous score.
   */
  uniformExhaustion: ContinuousScore;
  /**
   * Sleep propensity, as a continuous score.
   */
  uniformSleepPropensity: ContinuousScore;
  /**
   * Low self-esteem, as a continuous score.
   */
  uniformLowSelfEsteem: ContinuousScore;
};

/**
 * A score in one of four buckets, set by comparison with people of the same age, birth sex, and language or accent.
 */
export type BucketedScore = {
  /**
   * One of 0.0, 0.33, 0.66 and 1.0; more means more of what is scored.
   */
  value: number;
};

/**
 * A score on a continuous scale.
 */
export type ContinuousScore = {
  /**
   * Any number from 0 to 1; more means more of what is scored.
   */
  value: number;
};

/**
 * What went wrong, in words. The provider asks not to rely on its structure.
 */
export type ErrorBody = {
  /**
   * A sentence for debugging.
   */
  detail: string;
};

/**
 * What is wrong with a request, piece by piece. The provider asks not to rely on its structure.
 */
export type HttpValidationError = {
  /**
   * One entry for each fault.
   */
  detail: Array<ValidationIssue>;
};

/**
 * One fault of a request.
 */
export type ValidationIssue = {
  /**
   * Where the fault is, as a path of field names and array positions that begins with `body`, `path` or `query`.
   */
  loc: Array<string | number>;
  /**
   * What is wrong, in words.
   */
  msg: string;
  /**
   * What kind of fault it is, as a word.
   */
  type: string;
};

export type CreateModelRunData = {
  body: CreateModelRunRequest;
  path?: never;
  query?: never;
  url: '/v1/models/mental-wellness';
};

export type CreateModelRunErrors = {
  /**
   * The key is missing or not valid.
   */
  401: ErrorBody;
  /**
   * The request is not well formed.
   */
  410: ErrorBody;
  /**
   * The body of the request does not have the required form.
   */
  422: HttpValidationError;
};

export type CreateModelRunResponses = {
  /**
   * The run exists and waits for its recording.
   */
  200: CreatedModelRun;
};

export type CreateModelRunResponse = CreateModelRunResponses[keyof CreateModelRunResponses];

export type CreateActivityModelRunData = {
  body: CreateActivityModelRunRequest;
  path?: never;
  query?: never;
  url: '/v1/models/mental-wellness-activity';
};

export type CreateActivityModelRunErrors = {
  /**
   * The key is missing or not valid.
   */
  401: ErrorBody;
  /**
   * The request is not well formed.
   */
  410: ErrorBody;
  /**
   * The body of the request does not have the required form.
   */
  422: HttpValidationError;
};

export type CreateActivityModelRunResponses = {
  /**
   * The run exists and waits for the activity.
   */
  200: CreatedActivityModelRun;
};

export type CreateActivityModelRunResponse =
  CreateActivityModelRunResponses[keyof CreateActivityModelRunResponses];

export type GetModelRunData = {
  body?: never;
  path: {
    /**
     * The id that the create operation returned.
     */
    model_run_id: string;
  };
  query?: never;
  url: '/v1/models/mental-wellness/{model_run_id}';
};

export type GetModelRunErrors = {
  /**
   * The key is missing or not valid.
   */
  401: ErrorBody;
  /**
   * There is no such run, or its data was deleted 12 hours after it completed.
   */
  404: ErrorBody;
  /**
   * The request is not well formed.
   */
  410: ErrorBody;
  /**
   * The id in the path is not a UUID.
   */
  422: HttpValidationError;
};

export type GetModelRunResponses = {
  /**
   * The run as it stands.
   */
  200: ModelRun;
};

export type GetModelRunResponse = GetModelRunResponses[keyof GetModelRunResponses];
