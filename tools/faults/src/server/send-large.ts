import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headOf } from './head-of.ts';
import type { Scene } from './scene.ts';

const BOMB_BYTES = 16 * 1024 * 1024;
const FLOOD_BYTES = 100 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;

/** An array with nothing but space in it: valid JSON, and small when it is packed. */
const emptyArray = (sizeBytes: number): Buffer => {
  const bytes = Buffer.alloc(sizeBytes, ' ');
  bytes.write('[', 0);
  bytes.write(']', sizeBytes - 1);
  return bytes;
};

/** 16 MiB of JSON in some 16 KiB. */
export const packBomb = (): Promise<Buffer> => promisify(gzip)(emptyArray(BOMB_BYTES));

/** Sends the bomb. */
export function sendBomb({ socket, bomb, requestId }: Scene): void {
  const head = headOf(200, [
    ['x-request-id', requestId],
    ['content-type', 'application/json'],
    ['content-encoding', 'gzip'],
    ['content-length', bomb.length],
  ]);
  socket.end(Buffer.concat([Buffer.from(head), bomb]));
}

/** Sends 100 MiB, no faster than they are taken, until they are gone or the connection is. */
export function sendFlood({ socket, requestId }: Scene, chunked: boolean): void {
  const size = ['content-length', FLOOD_BYTES] as const;
  socket.write(
    headOf(200, [
      ['x-request-id', requestId],
      ['content-type', 'application/json'],
      chunked ? ['transfer-encoding', 'chunked'] : size,
    ]),
  );
  const spaces = Buffer.alloc(PIECE_BYTES, ' ');
  const piece = chunked
    ? Buffer.concat([Buffer.from(`${PIECE_BYTES.toString(16)}\r\n`), spaces, Buffer.from('\r\n')])
    : spaces;
  let left = FLOOD_BYTES / PIECE_BYTES;
  const pour = () => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(piece)) return;
    }
    socket.end(chunked ? '0\r\n\r\n' : '');
  };
  socket.on('drain', pour);
  pour();
}
