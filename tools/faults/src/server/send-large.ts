import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headOf } from './head-of.ts';
import type { Scene } from './scene.ts';

const BOMB_BYTES = 16 * 1024 * 1024;
const FLOOD_BYTES = 100 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;
/** What goes out at a time; a rest follows, so that the whole takes three seconds, as over a good line. */
const BURST_BYTES = 1024 * 1024;
const REST_MS = 30;

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

/**
 * Sends 100 MiB, no faster than they are taken, until they are gone or the connection is. Not at the speed of memory: how much is read
 * before word of a cancellation arrives would then say how busy the machine is, not whether the client stopped.
 */
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
  let left = FLOOD_BYTES / BURST_BYTES;
  const burst = Buffer.concat(Array.from({ length: BURST_BYTES / PIECE_BYTES }, () => piece));
  const pour = () => {
    if (socket.destroyed) return;
    if (left === 0) {
      socket.end(chunked ? '0\r\n\r\n' : '');
      return;
    }
    left -= 1;
    socket.write(burst, () => setTimeout(pour, REST_MS));
  };
  pour();
}
