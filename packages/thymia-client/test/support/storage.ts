import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A signature that no text contains by accident. */
export const SIGNATURE = '9b1d4c7a2f/8e6053+41c9=';

export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** False when the connection broke before the body was all there. */
  isComplete: boolean;
}

export interface Storage {
  origin: string;
  /** A presigned address on it. */
  url: string;
  /** Requests whose body ended, in whatever way, in order. */
  seen: Seen[];
  /** Connections that are open now. */
  sockets: Set<Socket>;
  /** How many connections there were. */
  connectionCount: number;
  close(): Promise<void>;
}

type Answer = (request: Seen, response: ServerResponse, count: number) => void;

/** Object storage on loopback: a real server that takes what comes, and answers as it is told. */
export async function startStorage(
  answer: Answer = (_request, response) => response.end(),
): Promise<Storage> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const request: Seen = { method, url, headers, body: Buffer.alloc(0), isComplete: false };
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('error', () => {});
    incoming.on('close', () => {
      request.body = Buffer.concat(parts);
      request.isComplete = incoming.complete;
      seen.push(request);
      if (incoming.complete) answer(request, response, seen.length);
    });
  });
  const storage = { origin: '', url: '', seen, sockets, connectionCount: 0 };
  server.on('connection', (socket) => {
    storage.connectionCount += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  storage.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  storage.url = `${storage.origin}/recordings/3f0e%209a?X-Amz-Expires=3600&X-Amz-Signature=${encodeURIComponent(SIGNATURE)}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return Object.assign(storage, { close });
}
