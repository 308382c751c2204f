import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { credentials } from './sample-requests.ts';

/** A mock server in another process, in which time stands still. */
export interface SafetyServer extends AsyncDisposable {
  readonly urls: Readonly<Record<string, string>>;
  /** Bytes that it holds after a garbage collection, and how many requests it knows of. */
  held(): Promise<{ heldBytes: number; logged: number }>;
}

/** Starts one, with as many open files as the system lets it have. */
export async function startSafetyServer(): Promise<SafetyServer> {
  const options = [
    '--expose-gc',
    '--conditions=@runspec/source',
    join(import.meta.dirname, 'safety-process.ts'),
  ];
  const raised = 'ulimit -n "$(ulimit -Hn)"; exec "$0" "$@"';
  const child: ChildProcess = spawn('/bin/sh', ['-c', raised, process.execPath, ...options], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ urls }] = await once(child, 'message');
  return {
    urls,
    async held() {
      child.send('held');
      return (await once(child, 'message'))[0];
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** The start of a request as it goes over the wire, with credentials; `more` are whole header lines. */
export function head(line: string, more = ''): string {
  return `${line} HTTP/1.1\r\nHost: localhost\r\n${lines(credentials)}${more}\r\n`;
}

/** A connection that nothing has been sent over. */
export async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.on('error', () => {}); // Being cut off is one way to be refused.
  return socket;
}

/** Sends bytes as they are, and reads until the server ends the connection. */
export async function exchange(url: string, ...parts: (string | Uint8Array)[]): Promise<string> {
  const socket = await open(url);
  for (const part of parts) socket.write(part);
  return readAll(socket);
}

/** Resolves when a connection is no more, in whatever way it ended. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
}

/** What a server says until it ends the connection. */
export async function readAll(socket: Socket): Promise<string> {
  let said = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    said += text;
  });
  await closed(socket);
  return said;
}

/** The status codes of the replies on a connection, in order. */
export const statuses = (said: string): number[] =>
  [...said.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status));
