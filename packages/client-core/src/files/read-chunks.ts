import { type ByteReader, createByteReader } from './create-byte-reader.ts';
import type { OpenedFile } from './open-file.ts';

/** How to cut a file. */
export interface ChunkOptions {
  provider: string;
  /** The name of the file's option, for errors. */
  option: string;
  /** How large a chunk is, except for the last: an integer from 1, in bytes. */
  chunkBytes: number;
  signal?: AbortSignal | null | undefined;
}

/**
 * Cuts a file into chunks. Of a stream, no more than a chunk and what the stream gave last is in memory; of a Blob, nothing.
 * An empty file is one empty chunk, because nothing would be sent of it otherwise.
 *
 * A generator that is left early cancels the stream.
 *
 * @throws {ConfigurationError} when a stream has another size than announced; what the stream fails with; `signal.reason`.
 */
export async function* readChunks(file: OpenedFile, options: ChunkOptions): AsyncGenerator<Blob, void> {
  const { provider, option, chunkBytes, signal } = options;
  if (file.blob) {
    for (let start = 0; start === 0 || start < file.sizeBytes; start += chunkBytes) {
      yield file.blob.slice(start, start + chunkBytes);
    }
    return;
  }
  const reader = createByteReader(provider, option, file.stream, file.sizeBytes);
  const abort = () => reader.cancel(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    yield* cut(reader, chunkBytes);
  } finally {
    signal?.removeEventListener('abort', abort);
    reader.cancel(undefined);
  }
}

async function* cut(reader: ByteReader, chunkBytes: number): AsyncGenerator<Blob, void> {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let missingBytes = chunkBytes;
  let count = 0;
  const take = (): Blob => {
    const chunk = new Blob(parts);
    parts = [];
    missingBytes = chunkBytes;
    count += 1;
    return chunk;
  };
  for (let bytes = await reader.read(); bytes; bytes = await reader.read()) {
    let rest = bytes;
    while (rest.byteLength >= missingBytes) {
      parts.push(rest.subarray(0, missingBytes));
      rest = rest.subarray(missingBytes);
      yield take();
    }
    if (rest.byteLength > 0) {
      // A copy: what the stream gave may be a piece of something much larger, or be used again.
      parts.push(rest.slice());
      missingBytes -= rest.byteLength;
    }
  }
  if (parts.length > 0 || count === 0) yield take();
}
