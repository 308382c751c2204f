import { createCall, type Fetch } from '@runspec/client-core';
import type { FileSource } from '@runspec/client-core/files';
import { audioType } from './audio-type.ts';
import { checkUploadUrl } from './check-upload-url.ts';
import { countBytes } from './count-bytes.ts';
import { openRecording } from './open-recording.ts';
import { findStreamSizer } from './stream-sizer.ts';

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes that were handed to the network; all of them only once the storage has said that it has them. Never falls. */
  sentBytes: number;
  /** Size of the recording in bytes. */
  totalBytes: number;
}

/** How to upload a recording. */
export interface UploadRecordingOptions {
  /**
   * The media type, from `audio/`.
   *
   * @default the type of the Blob, else by the extension of the File or the path: FLAC, MP3, MP4, Ogg, WebM, WAV
   */
  contentType?: string | undefined;
  /** Ends the upload: it rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /**
   * How long the upload may take with all its attempts, in milliseconds, up to 2_147_483_647; `Infinity` for no limit.
   *
   * @default 600_000
   */
  timeoutMs?: number | undefined;
  /**
   * How often a failed upload is repeated at most: after a network failure, 408, 429 and 5xx. A stream is never repeated.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * Called with 0 at the beginning, with the total at the end and, on Node, Bun and workerd, with each piece in between.
   * What it throws ends the upload.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * What sends the request.
   *
   * @default the platform's `fetch`, looked up at each attempt
   */
  fetch?: Fetch | undefined;
}

/**
 * Uploads a recording to the presigned address of a new run, within the hour for which the address is valid. Sends the
 * bytes and their type: no key, and no header of a client.
 *
 * A ReadableStream without `sizeBytes` is read into memory first, because object storage wants to know the size; on Deno
 * and in browsers, any stream is. Redirects are not followed.
 *
 * @param recordingUploadUrl - from `createModelRun`. Its query is the right to upload: no error shows it.
 * @param recording - a Blob or File, bytes, a stream, or the `path` of a file; at least 10 seconds of speech, below 3 minutes.
 * @throws {ApiError} when the storage refuses; `body` is what it says, as XML. 403 most often means that the hour is
 *   over: create another run.
 * @throws {ConfigurationError} for a wrong argument; {NetworkError}, {TimeoutError} as of any call; what a stream fails with.
 */
export async function uploadRecording(
  recordingUploadUrl: string | URL,
  recording: FileSource,
  options: UploadRecordingOptions = {},
): Promise<void> {
  const { signal, timeoutMs = 600_000, maxRetries = 2, onProgress } = options;
  const { fetch = (request: Request) => globalThis.fetch(request) } = options;
  signal?.throwIfAborted();
  const { url, secrets } = checkUploadUrl(recordingUploadUrl);
  const contentType = audioType(recording, options.contentType);
  const size = findStreamSizer();

  // Ended by the caller, by a stream or an `onProgress` that fails, and at last for what still reads.
  const ended = new AbortController();
  const abort = () => ended.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  try {
    const file = await openRecording(recording, size !== undefined, ended.signal);
    const totalBytes = file.sizeBytes;
    let reportedBytes = -1;
    const report = (sentBytes: number) => {
      if (sentBytes <= reportedBytes) return;
      reportedBytes = sentBytes;
      onProgress?.({ sentBytes, totalBytes });
    };
    const onCount = (sentBytes: number) => sentBytes < totalBytes && report(sentBytes);
    const count = (stream: ReadableStream<Uint8Array>) => countBytes(stream, totalBytes, onCount, ended);
    // Taken over at once, so that it is canceled even if nothing comes to be sent.
    const once = file.blob ? undefined : count(file.stream);
    const put = (attempt: Request) => {
      const stream = once ?? (onProgress && size && file.blob ? count(file.blob.stream()) : undefined);
      const { body, headers } = (stream && size?.(stream, totalBytes)) ?? { body: file.blob, headers: {} };
      const init: object = {
        method: 'PUT',
        headers: { ...headers, 'content-type': contentType },
        body,
        // What a stream as a body needs, and nothing else minds.
        duplex: 'half',
        redirect: 'manual',
        signal: attempt.signal,
      };
      return fetch(new Request(url, init));
    };
    // What decides about errors, time and repetition gets a request without body and query, which is never sent; the
    // header is there to be masked.
    const call = createCall({
      provider: 'thymia',
      defaultBaseUrl: url.origin,
      authorize: ({ headers }) => headers.set('x-upload-secret', `Query ${secrets.join(' ')}`),
      fetch: put,
    });
    const limits = { timeoutMs, attemptTimeoutMs: timeoutMs, maxRetries: file.isRepeatable ? maxRetries : 0 };
    report(0);
    await call('PUT', url.pathname, { ...limits, signal: ended.signal }, { parseAs: 'none' });
    report(totalBytes);
  } finally {
    signal?.removeEventListener('abort', abort);
    ended.abort();
  }
}
