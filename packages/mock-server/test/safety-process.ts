import { startMockServer } from '../src/index.ts';

// A mock server in a process of its own, so that its memory is its own too. Tells its addresses, then its memory whenever it is asked.

const server = await startMockServer({ speed: 0 });
process.on('message', (message) => {
  if (message === 'advance') server.advance(60_000);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ heldBytes: heapUsed + external, logged: server.requests.length });
});
process.on('disconnect', () => process.exit());
process.send?.({ urls: server.urls });
