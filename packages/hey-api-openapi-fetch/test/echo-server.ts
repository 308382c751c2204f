import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What reached the server. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What the server answers; without chunks it announces how long the body is. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  isChunked?: boolean;
}

export interface EchoServer {
  url: string;
  received: Received[];
  /** What the next request is answered with. */
  answer: Answer;
  close(): void;
}

/** Starts a server on the loopback interface. */
export async function startEchoServer(): Promise<EchoServer> {
  const received: Received[] = [];
  const echo: EchoServer = { url: '', received, answer: {}, close: () => server.close() };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(chunks) });
    const {
      status = 200,
      headers: sent = { 'Content-Type': 'application/json' },
      body,
      isChunked,
    } = echo.answer;
    const length =
      status === 204 || isChunked ? {} : { 'Content-Length': String(Buffer.byteLength(body ?? '')) };
    response.writeHead(status, { ...sent, ...length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  echo.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return echo;
}
