const decoder = new TextDecoder();

/** Decodes a body in pieces from UTF-8. */
export const textOf = (chunks: readonly Uint8Array[]): string =>
  chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
