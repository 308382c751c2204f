import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FileSource, PathSource, StreamSource } from './file-source.ts';
import { openPath } from './open-path.ts';

/** A file that can be read as often as it takes. */
export interface OpenedBlob {
  readonly blob: Blob;
  readonly sizeBytes: number;
}

/** A file that can be read once. */
export interface OpenedStream {
  readonly blob?: undefined;
  readonly stream: ReadableStream<Uint8Array>;
  /** What the caller says; held against what the stream gives. */
  readonly sizeBytes: number | undefined;
}

/** A file that is ready to be read. */
export type OpenedFile = OpenedBlob | OpenedStream;

const EXPECTED = 'a Blob, ArrayBuffer, typed array, ReadableStream, { stream, sizeBytes } or { path }';

/**
 * Looks at what the caller gave for a file. Bytes in memory are copied, so that it does not matter what becomes of them;
 * of a path, only the size is read; a stream is not touched.
 *
 * @param option - its name, for the error.
 * @throws {ConfigurationError} for anything else, a stream that somebody else reads, or a file that cannot be read.
 */
export async function openFile(provider: string, option: string, source: FileSource): Promise<OpenedFile> {
  const refuse = (at: string, expected: string): never => {
    throw new ConfigurationError({ provider, option: option + at, expected });
  };
  if (isBlob(source)) return { blob: source, sizeBytes: source.size };
  if (isBytes(source)) {
    const blob = new Blob([source]);
    return { blob, sizeBytes: blob.size };
  }
  const { stream, path, sizeBytes } = fieldsOf(source);
  if (path !== undefined) {
    if (typeof path !== 'string' || path === '') refuse('.path', 'the path of a file');
    const blob = await openPath(provider, `${option}.path`, path);
    return { blob, sizeBytes: blob.size };
  }
  if (!stream || typeof stream.getReader !== 'function') return refuse('', EXPECTED);
  if (stream.locked) refuse('', 'a stream that nobody else reads');
  if (sizeBytes !== undefined && !(Number.isSafeInteger(sizeBytes) && sizeBytes >= 0)) {
    refuse('.sizeBytes', 'an integer from 0');
  }
  return { stream, sizeBytes };
}

/** By its tag: a Blob of another realm is one too. */
const isBlob = (source: unknown): source is Blob => /^\[object (Blob|File)\]$/.test({}.toString.call(source));

const isBytes = (source: unknown): source is BlobPart =>
  ArrayBuffer.isView(source) || {}.toString.call(source) === '[object ArrayBuffer]';

function fieldsOf(source: unknown): Partial<StreamSource & PathSource> {
  const fields: Partial<StreamSource & PathSource> = Object(source);
  return 'getReader' in fields ? { stream: fields as unknown as StreamSource['stream'] } : fields;
}
