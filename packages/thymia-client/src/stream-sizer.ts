/** A body whose size is known before it is read. */
export interface SizedBody {
  body: ReadableStream<Uint8Array>;
  headers: Record<string, string>;
}

/** Tells `fetch` how long a stream is. */
export type StreamSizer = (stream: ReadableStream<Uint8Array>, sizeBytes: number) => SizedBody;

interface Runtime {
  Deno?: unknown;
  FixedLengthStream?: new (sizeBytes: number) => TransformStream<Uint8Array, Uint8Array>;
  process?: { versions?: { node?: string } };
}

/**
 * Finds how this runtime sends a stream with a Content-Length. Without one it sends the stream in chunks, which object
 * storage refuses for a presigned address.
 *
 * Node and Bun obey the header, and fail when the stream has another size; workerd has a stream of its own for it. Deno
 * sends chunks whatever the header says, and browsers take no such header: there the answer is undefined.
 */
export function findStreamSizer(): StreamSizer | undefined {
  const { Deno, FixedLengthStream, process } = globalThis as Runtime;
  if (FixedLengthStream) {
    return (stream, sizeBytes) => ({
      body: stream.pipeThrough(new FixedLengthStream(sizeBytes)),
      headers: {},
    });
  }
  const headers = { 'content-length': '1' };
  const isNode = process?.versions?.node && !Deno;
  // Electron's pages have Node's `process`, and a browser's `fetch`.
  const isKept = isNode && new Request('http://localhost', { headers }).headers.has('content-length');
  if (!isKept) return undefined;
  return (stream, sizeBytes) => ({ body: stream, headers: { 'content-length': `${sizeBytes}` } });
}
