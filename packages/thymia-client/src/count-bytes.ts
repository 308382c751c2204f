import { createByteReader } from '@runspec/client-core/files';

/** How much is passed on at a time: what is in memory comes in one piece, of which there would be nothing to tell. */
const PIECE_BYTES = 65_536;

/**
 * Passes a stream on, and counts what is taken out of it.
 *
 * @param sizeBytes - what the stream has to give.
 * @param onCount - called with the bytes so far, each time that some were taken.
 * @param ended - ends the stream when it is aborted; is aborted when the stream or `onCount` fails, with that error.
 */
export function countBytes(
  stream: ReadableStream<Uint8Array>,
  sizeBytes: number,
  onCount: (sentBytes: number) => void,
  ended: AbortController,
): ReadableStream<Uint8Array> {
  const reader = createByteReader('thymia', 'recording', stream, sizeBytes);
  const { signal } = ended;
  const cancel = (reason: unknown) => {
    signal.removeEventListener('abort', abort);
    reader.cancel(reason);
  };
  const abort = () => cancel(signal.reason);
  signal.addEventListener('abort', abort);
  let sentBytes = 0;
  let rest: Uint8Array | undefined;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      rest = rest?.byteLength ? rest : await reader.read();
      if (!rest) {
        signal.removeEventListener('abort', abort);
        return controller.close();
      }
      const piece = rest.subarray(0, PIECE_BYTES);
      rest = rest.subarray(PIECE_BYTES);
      controller.enqueue(piece);
      sentBytes += piece.byteLength;
      onCount(sentBytes);
    } catch (error) {
      cancel(error);
      // `fetch` would say no more than that it failed, and the request would be repeated.
      ended.abort(error);
      throw error;
    }
  };
  // Nothing is taken that is not asked for: it would be counted before it is sent.
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
