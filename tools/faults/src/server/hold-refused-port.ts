import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/**
 * Finds a port where nobody listens, and keeps it so: it is the local end of an open connection, which no server can be given.
 * A port that was merely free a moment ago could be anybody's the next.
 */
export async function holdRefusedPort(): Promise<{ port: number; release: () => void }> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const release = () => {
    socket.destroy();
    server.close();
  };
  return { port: socket.localPort as number, release };
}
