import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';

/** A server that listens. */
export interface Listening {
  /** With the address that it can be reached at from this machine. */
  readonly url: string;
  /** Ends it at once: what is being answered is cut off. */
  close(): Promise<void>;
}

/** How long a client may take, in milliseconds. */
export interface ClientLimits {
  /** To send the headers of a request. @default 15_000 */
  readonly headersMs?: number;
  /** To send a whole request. @default 120_000 */
  readonly requestMs?: number;
  /** How often that is looked after. @default 5_000 */
  readonly checkMs?: number;
}

const anyAddress: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Listens for HTTP. A client that takes longer than it may gets 408 and loses its connection.
 * @param port - 0 takes a free one.
 * @throws {Error} with a `code`, as Node has it, if it cannot.
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  { headersMs = 15_000, requestMs = 120_000, checkMs = 5_000 }: ClientLimits = {},
): Promise<Listening> {
  const limits = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
  };
  const server = createServer(limits, handler);
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
