import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body.
 * @param limit - bytes; of a body that is longer, nothing more is read.
 * @returns undefined if it is longer than that.
 * @throws {Error} if the client goes away.
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.off('data', take);
      resolve(undefined);
    };
    request.on('data', take);
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The client went away.')));
  });
}
