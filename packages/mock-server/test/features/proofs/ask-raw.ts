import { connect } from 'node:net';

/** What came over a connection, and how it ended: `open` if it has not. */
export interface RawAnswer {
  readonly head: string;
  readonly body: string;
  readonly end: 'reset' | 'closed' | 'open';
}

/** Sends a GET over a connection of its own and looks at what comes in the next `forMs`, or until the end. */
export function askRaw(
  url: string,
  headers: Readonly<Record<string, string>>,
  forMs: number,
): Promise<RawAnswer> {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host: hostname, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let said = '';
    const end = (how: RawAnswer['end']): void => {
      clearTimeout(timer);
      socket.destroy();
      const [head = '', body = ''] = said.split('\r\n\r\n');
      resolve({ head, body, end: how });
    };
    const timer = setTimeout(end, forMs, 'open');
    socket.setEncoding('latin1').on('data', (text: string) => {
      said += text;
    });
    socket.once('error', (error: Error & { code?: string }) =>
      error.code === 'ECONNRESET' ? end('reset') : reject(error),
    );
    socket.once('end', () => end('closed'));
    socket.write(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`);
  });
}
