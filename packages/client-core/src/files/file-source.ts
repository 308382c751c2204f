/** A stream whose size is known, or may be. */
export interface StreamSource {
  stream: ReadableStream<Uint8Array>;
  /** How many bytes the stream will give, an integer from 0. Another number of bytes is an error. */
  sizeBytes?: number | undefined;
}

/** A file of this machine, on a runtime with a file system: Node, Bun and Deno. */
export interface PathSource {
  /** Taken from the working directory unless it is absolute. */
  path: string;
}

/**
 * The bytes of a file, wherever they are. What can be read twice may be sent twice; a stream is read once, and canceled if
 * it is not read to its end.
 */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | StreamSource
  | PathSource;
