import { ConfigurationError } from '@runspec/client-core';
import { createByteReader, type FileSource, openFile } from '@runspec/client-core/files';

/** A recording that is ready to be sent. */
export type Recording = { readonly sizeBytes: number } & (
  | { readonly blob: Blob; readonly isRepeatable: boolean }
  | { readonly blob?: undefined; readonly stream: ReadableStream<Uint8Array>; readonly isRepeatable: false }
);

/**
 * Opens a recording. A stream is read into memory where it cannot be sent with its size: because the size is not known, or
 * because the runtime cannot do it.
 *
 * @param signal - ends the reading.
 * @throws {ConfigurationError} for what is no file, or an empty one.
 */
export async function openRecording(
  source: FileSource,
  canStream: boolean,
  signal: AbortSignal,
): Promise<Recording> {
  const file = await openFile('thymia', 'recording', source);
  const { sizeBytes } = file;
  if (sizeBytes === 0) throw empty();
  if (file.blob) return { ...file, isRepeatable: true };
  if (canStream && sizeBytes !== undefined) return { stream: file.stream, sizeBytes, isRepeatable: false };
  const blob = await collect(file.stream, sizeBytes, signal);
  if (blob.size === 0) throw empty();
  // The same for all streams, on all runtimes, wherever it could be repeated after all.
  return { blob, sizeBytes: blob.size, isRepeatable: false };
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  sizeBytes: number | undefined,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = createByteReader('thymia', 'recording', stream, sizeBytes);
  const abort = () => reader.cancel(signal.reason);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    // Copies: a stream may use its memory again.
    for (let bytes = await reader.read(); bytes; bytes = await reader.read()) parts.push(bytes.slice());
    return new Blob(parts);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

const empty = (): ConfigurationError =>
  new ConfigurationError({ provider: 'thymia', option: 'recording', expected: 'something: it has no bytes' });
