import { ConfigurationError } from '../errors/configuration-error.ts';

/** Reads a stream, piece by piece. */
export interface ByteReader {
  /** The next bytes, never none; undefined at the end. Rejects with what the stream fails with, or it was canceled with. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Ends the stream where it is; a `read` that waits rejects with `reason`. Does nothing after the end. */
  cancel(reason: unknown): void;
}

/**
 * Takes over a stream, and holds its size against the one that was announced.
 *
 * @param option - its name, for the error.
 * @param sizeBytes - undefined if the size is not known.
 * @returns a reader whose `read` rejects with ConfigurationError when the stream gives more or fewer bytes, or no bytes.
 */
export function createByteReader(
  provider: string,
  option: string,
  stream: ReadableStream<Uint8Array>,
  sizeBytes: number | undefined,
): ByteReader {
  const reader = stream.getReader();
  let count = 0;
  let canceled: { reason: unknown } | undefined;
  const cancel = (reason: unknown): void => {
    canceled ??= { reason };
    // A stream that has failed rejects with what it failed with: known by then, or of no interest.
    reader.cancel(reason).catch(() => {});
  };
  const refuse = (at: string, expected: string): never => {
    const error = new ConfigurationError({ provider, option: option + at, expected });
    cancel(error);
    throw error;
  };
  const read: ByteReader['read'] = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (canceled) throw canceled.reason;
      if (done) {
        if (count < (sizeBytes ?? 0)) refuse('.sizeBytes', `${count}, because the stream gave no more`);
        return undefined;
      }
      if (!(value instanceof Uint8Array)) refuse('', 'a stream of Uint8Arrays');
      count += value.byteLength;
      if (count > (sizeBytes ?? count))
        refuse('.sizeBytes', `${count} or more, because the stream gave them`);
      if (value.byteLength > 0) return value as Uint8Array<ArrayBuffer>;
    }
  };
  return { read, cancel };
}
