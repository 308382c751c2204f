/**
 * Reads a whole body, if it is no larger than that.
 *
 * @param maxBytes - unpacked; what is over it is not read.
 * @returns the body in pieces, empty where there is none; undefined when it is larger.
 */
export async function readBody(
  { body, headers }: Response,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  // What is declared need not be waited for. A lie, or a packed body, shows in the count.
  let isOver = Number(headers.get('content-length')) > maxBytes;
  for (let size = 0; reader; ) {
    if (isOver) {
      reader.cancel().catch(() => {}); // Not waited for: a connection can be slow to close.
      return undefined;
    }
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    isOver = size > maxBytes;
  }
  return chunks;
}
