import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers on a free port of loopback, tells the parent process which, and ends with it. */
export function serve(listener: RequestListener): void {
  // Longer than any pause between two calls, so that no connection ends while a request is on its way.
  const server = createServer({ keepAliveTimeout: 120_000 }, listener);
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
  process.on('message', () => {
    server.closeAllConnections();
    process.send?.('closed');
  });
  process.on('disconnect', () => process.exit());
}
