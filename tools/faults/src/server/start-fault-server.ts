import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { ProviderName } from '@runspec/providers';
import type { FaultOrigins } from '../fault-origins.ts';
import { samples } from '../providers/samples.ts';
import { allRows } from '../rows/all-rows.ts';
import type { SeenCase } from '../seen-request.ts';
import { type CaseLog, createCaseLog } from './case-log.ts';
import { headOf } from './head-of.ts';
import { holdRefusedPort } from './hold-refused-port.ts';
import { playStep } from './play-step.ts';
import { packBomb } from './send-large.ts';

/** A server that misbehaves on real loopback sockets, as the rows of the table say. */
export interface FaultServer extends FaultOrigins {
  /** What it has seen of a case at `origin`; over HTTP: `GET /__seen/<case>`, at either origin. */
  seen(caseId: string): SeenCase;
  /** Breaks all connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts the server, on ports that are free. `GET /<case>/<row>/…` gets what the row says; the case begins with the name
 * of the provider whose sample replies are due, and what stands behind a dot is free: `thymia.17`.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const bomb = await packBomb();
  const stage = { bomb, origins: ['', ''] as [string, string] };
  const [main, other, refused] = await Promise.all([open(stage, 0), open(stage, 1), holdRefusedPort()]);
  stage.origins = [main.origin, other.origin];
  return {
    origin: main.origin,
    otherOrigin: other.origin,
    refusedOrigin: `http://127.0.0.1:${refused.port}`,
    seen: main.log.read,
    async close() {
      refused.release();
      await Promise.all([main.close(), other.close()]);
    },
  };
}

interface Stage {
  readonly bomb: Buffer;
  origins: [main: string, other: string];
}

async function open(
  stage: Stage,
  own: 0 | 1,
): Promise<{ origin: string; log: CaseLog; close: () => Promise<void> }> {
  const log = createCaseLog();
  const sockets = new Set<Socket>();
  const server: Server = createServer((request) => {
    request.on('error', () => request.destroy());
    // All of it has to be read first: closing with unread bytes would be a reset.
    request.resume().on('end', () => answer(request, log, stage, own));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const rowsByName = new Map(allRows.map((row) => [row.name, row]));

function answer(request: IncomingMessage, log: CaseLog, { bomb, origins }: Stage, own: 0 | 1): void {
  const { socket } = request;
  const [, caseId = '', rowName = ''] = (request.url ?? '').split(/[/?]/);
  const send = (status: number, value: unknown) => {
    const body = JSON.stringify(value);
    const length = Buffer.byteLength(body);
    socket.end(
      headOf(status, [
        ['content-type', 'application/json'],
        ['content-length', length],
      ]) + body,
    );
  };
  if (request.method === 'OPTIONS') {
    log.addPreflight(caseId);
    const asked = request.headers['access-control-request-headers'];
    socket.end(
      headOf(204, [
        ['access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, HEAD'],
        // By name: `*` does not stand for `authorization`.
        ['access-control-allow-headers', `${asked ?? '*'}`],
        ['access-control-allow-private-network', 'true'],
      ]),
    );
  } else if (caseId === '__seen') {
    send(200, log.read(rowName));
  } else {
    const count = log.add(caseId, request);
    const steps = rowsByName.get(rowName)?.server ?? [];
    const step = steps[Math.min(count, steps.length - 1)];
    const sample = samples[caseId.replace(/\..*/, '') as ProviderName];
    const requestId = `${caseId}-${count + 1}`;
    const otherOrigin = own === 0 ? origins[1] : origins[0];
    if (step && sample) playStep(step, { request, socket, sample, requestId, otherOrigin, bomb });
    else send(404, { message: 'no such row or provider' });
  }
}
