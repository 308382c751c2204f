import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export const API_KEY = 'prefix.secret-0001';
export const JOB = '14856eb1-0ad8-49e7-9da3-887acb80fea5';

export interface Seen {
  /** Method and path, without `/api`. */
  call: string;
  authorization: string | undefined;
  /** What a chunk held. */
  chunk?: Uint8Array;
  fileName?: string;
  partType?: string;
  body?: unknown;
}

export interface Modzy {
  baseUrl: string;
  seen: Seen[];
  sockets: Set<Socket>;
  /** `OPEN` after it was opened, then `SUBMITTED` or `CANCELED`; undefined as long as there is no job. */
  status: string | undefined;
  /** What was appended, by input and data item. */
  files: Record<string, Uint8Array>;
  /** Sizes of the chunks, by input and data item. */
  chunkSizes: Record<string, number[]>;
  close(): Promise<void>;
}

/** Answers instead of the service when it returns true; `count` is how often the call came before. */
export type Intervene = (call: string, response: ServerResponse, count: number) => boolean | undefined;

/** The part of Modzy that takes files, on loopback: it keeps one job, and appends what it is sent. */
export async function startModzy(features: object, intervene: Intervene = () => false): Promise<Modzy> {
  const sockets = new Set<Socket>();
  const modzy: Omit<Modzy, 'close'> = {
    baseUrl: '',
    seen: [],
    sockets,
    status: undefined,
    files: {},
    chunkSizes: {},
  };
  const reply = (response: ServerResponse, status: number, body?: unknown) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(body === undefined ? '' : JSON.stringify(body));

  const answer = (call: string, seen: Seen, response: ServerResponse) => {
    const [verb, ...path] = call.split(/[ /]+/);
    const job = () => ({ jobIdentifier: JOB, status: modzy.status });
    if (call === 'GET /jobs/features') return reply(response, 200, features);
    if (call === 'POST /jobs') modzy.status = 'OPEN';
    else if (path[1] !== JOB) return reply(response, 404, {});
    else if (verb === 'DELETE') modzy.status = 'CANCELED';
    else if (modzy.status !== 'OPEN') return reply(response, 400, {});
    else if (path[2] === 'close') modzy.status = 'SUBMITTED';
    else {
      const name = path.slice(2).map(decodeURIComponent).join('/');
      modzy.files[name] = Buffer.concat([
        modzy.files[name] ?? new Uint8Array(),
        seen.chunk ?? new Uint8Array(),
      ]);
      modzy.chunkSizes[name] = [...(modzy.chunkSizes[name] ?? []), seen.chunk?.length ?? -1];
      return reply(response, 200);
    }
    return reply(response, 200, job());
  };

  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    const isComplete = await (async () => {
      for await (const part of incoming) parts.push(part as Buffer);
      return true;
    })().catch(() => false);
    if (!isComplete) return;
    const call = `${incoming.method} ${incoming.url?.replace(/^\/api/, '')}`;
    const seen: Seen = { call, authorization: incoming.headers.authorization };
    const type = incoming.headers['content-type'] ?? '';
    const body = Buffer.concat(parts);
    if (type.startsWith('multipart/')) {
      const form = await new Response(body, { headers: { 'content-type': type } }).formData();
      const input = form.get('input') as File;
      seen.chunk = new Uint8Array(await input.arrayBuffer());
      seen.fileName = input.name;
      seen.partType = input.type;
    } else if (body.length > 0) seen.body = JSON.parse(body.toString());
    const count = modzy.seen.filter((earlier) => earlier.call === call).length;
    modzy.seen.push(seen);
    if (!intervene(call, response, count)) answer(call, seen, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  modzy.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return Object.assign(modzy, { close });
}
