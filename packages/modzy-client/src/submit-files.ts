import { readChunks } from '@runspec/client-core/files';
import { noteCancelFailure } from './cancel-failure.ts';
import { chunkLimits } from './chunk-limits.ts';
import type { Methods } from './gen/methods.gen.ts';
import type { CloseJobResponse, SubmitJobRequest } from './gen/types.gen.ts';
import { type JobFile, type JobFileName, type JobFiles, openFiles } from './open-files.ts';
import { openJob } from './open-job.ts';

/** A job whose data are files. */
export interface SubmitFilesRequest extends Omit<SubmitJobRequest, 'input'> {
  files: JobFiles;
}

/** How far the files of a job are. */
export interface SubmitFilesProgress {
  /** Bytes of all files that the service has taken; never falls. */
  sentBytes: number;
  /** Bytes of all files; undefined if there is a stream whose size is not known. */
  totalBytes: number | undefined;
  /** The file whose chunk was taken last. */
  file: JobFileName;
}

/** How to send the files of a job. */
export interface SubmitFilesOptions {
  /** Ends the submission: the job is canceled, then it rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /**
   * How large a chunk is, in bytes, an integer from 1. Each chunk of a stream is held in memory, and has to be sent within
   * the client's `attemptTimeoutMs`.
   *
   * @default what the service allows, which is also the most
   */
  chunkSizeBytes?: number | undefined;
  /** Called after each chunk. What it throws ends the submission. */
  onProgress?: ((progress: SubmitFilesProgress) => void) | undefined;
}

/** How long the attempts to cancel a job may take altogether: the caller waits for its error meanwhile. */
const CANCEL_TIMEOUT_MS = 30_000;

/**
 * Submits a job whose data are files: asks for the limits, opens a job, sends each file in chunks and in order, and closes
 * the job. If anything fails once the job is open, the job is canceled, and what failed is what you get; `cancelFailureOf`
 * says whether the canceling failed too.
 *
 * Each request has the limits of the client. A chunk is repeated only where the service cannot have taken it (as any POST
 * is): it is appended to what is there, so a second time would spoil the file. An empty file is sent as an empty chunk.
 *
 * @returns what `closeJob` returns.
 * @throws {ConfigurationError} for a file that is not there, or limits that do not suffice, before a job is opened; any
 *   error of a call; what a stream fails with; `signal.reason`.
 */
export async function submitFiles(
  modzy: Pick<Methods, 'getJobFeatures' | 'submitJob' | 'appendJobInput' | 'closeJob' | 'cancelJob'>,
  { files: sources, ...job }: SubmitFilesRequest,
  options: SubmitFilesOptions = {},
): Promise<CloseJobResponse> {
  const { signal, chunkSizeBytes } = options;
  signal?.throwIfAborted();
  const files = await openFiles(sources);
  try {
    const chunkBytes = chunkLimits(files, await modzy.getJobFeatures({ signal }), chunkSizeBytes);
    const path = { jobIdentifier: await openJob(modzy, job, signal) };
    try {
      await sendFiles(modzy, { path, files, chunkBytes }, options);
      signal?.throwIfAborted();
      return await modzy.closeJob({ path, signal });
    } catch (error) {
      // Not with the caller's signal: it may be what ended this.
      await modzy.cancelJob({ path, timeoutMs: CANCEL_TIMEOUT_MS }).catch((cancelError: unknown) => {
        noteCancelFailure(error, { ...path, error: cancelError });
      });
      throw error;
    }
  } finally {
    for (const { file } of files) {
      // Those that were not reached; those that were are read to the end, or canceled.
      if (!file.blob && !file.stream.locked) file.stream.cancel().catch(() => {});
    }
  }
}

interface Sending {
  path: { jobIdentifier: string };
  files: readonly JobFile[];
  chunkBytes: number;
}

async function sendFiles(
  modzy: Pick<Methods, 'appendJobInput'>,
  { path, files, chunkBytes }: Sending,
  { signal, onProgress }: SubmitFilesOptions,
): Promise<void> {
  const totalBytes = files.reduce<number | undefined>(
    (sum, { file }) => (sum === undefined || file.sizeBytes === undefined ? undefined : sum + file.sizeBytes),
    0,
  );
  let sentBytes = 0;
  for (const { name, option, file } of files) {
    for await (const chunk of readChunks(file, { provider: 'modzy', option, chunkBytes, signal })) {
      signal?.throwIfAborted();
      // The part needs the name of a file.
      const input = new File([chunk], name.dataItemKey, { type: 'application/octet-stream' });
      await modzy.appendJobInput({ path: { ...path, ...name }, body: { input }, signal });
      sentBytes += chunk.size;
      onProgress?.({ sentBytes, totalBytes, file: name });
    }
  }
}
