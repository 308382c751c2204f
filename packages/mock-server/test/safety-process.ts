import { setTimeout as sleep } from 'node:timers/promises';
import { startMockServer } from '../src/index.ts';

// A mock server in a process of its own, so that its memory is its own too. Tells its addresses, then its memory whenever it is asked.

const server = await startMockServer({ speed: 0 });
process.on('message', async (message) => {
  if (message === 'advance') server.advance(60_000);
  const heldBytes = await settledBytes();
  process.send?.({ heldBytes, logged: server.requests.length });
});
process.on('disconnect', () => process.exit());
process.send?.({ urls: server.urls });

/**
 * What is left when a collection frees nothing more. The buffers that sockets have read into are freed in turns of the event loop behind
 * the collection, and count as `external` until then: tens of megabytes, after some large bodies, that nobody holds.
 */
async function settledBytes(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let idle = 0; idle < 3; idle += 1) {
    globalThis.gc?.();
    await sleep(20);
    const { heapUsed, external } = process.memoryUsage();
    const held = heapUsed + external;
    if (held < least - 1024 * 1024) idle = -1;
    least = Math.min(least, held);
  }
  return least;
}
