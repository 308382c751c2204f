import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';

/** A server that listens. */
export interface Listening {
  /** With the address that it can be reached at from this machine. */
  readonly url: string;
  /** Ends it at once: what is being answered is cut off. */
  close(): Promise<void>;
}

const anyAddress: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Listens for HTTP.
 * @param port - 0 takes a free one.
 * @throws {Error} with a `code`, as Node has it, if it cannot.
 */
export async function listen(handler: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, port: taken } = server.address() as AddressInfo; // Not a pipe: it was given a port.
  const reachable = anyAddress[address] ?? address;
  return {
    url: `http://${isIPv6(reachable) ? `[${reachable}]` : reachable}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
