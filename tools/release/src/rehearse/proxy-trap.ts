import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through, and remembers who was asked for. */
export interface ProxyTrap {
  url: string;
  /** What was asked for, as host:port or an address, in the order it came. */
  caught: readonly string[];
  close(): Promise<void>;
}

/** Starts one on loopback. Package managers send what is not for loopback to it, as the variables of `cleanEnv` say. */
export async function startProxyTrap(): Promise<ProxyTrap> {
  const caught: string[] = [];
  const server = createServer((request, response) => {
    caught.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    caught.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, caught, close };
}
