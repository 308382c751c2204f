import { setTimeout as sleep } from 'node:timers/promises';
import { type MockServer, type RunSettings, type RunView, startMockServer } from '@runspec/mock-server';
import { faultRules } from './fault-rules.ts';
import type { Arrival } from './soak-record.ts';

/** A mock server that can be restarted, on the same port and with the same runs. */
export interface RestartingMock {
  readonly url: string;
  /** Absent while it is down. */
  readonly server: MockServer | undefined;
  /** Every request while it was faulty and strict, oldest first. */
  readonly arrivals: readonly Arrival[];
  readonly restarts: number;
  /** Every run as it is now, by id. */
  runs(): ReadonlyMap<string, RunView>;
  /** Ends every connection; after that time it listens again, strict and with faults, and time runs. */
  restart(downMs: number): Promise<void>;
  close(): Promise<void>;
}

/** What a mock is started with. */
export interface RestartingMockOptions {
  readonly provider: string;
  readonly stateFile: string;
  readonly seed: number;
  /** How fast time runs from the first restart on; before it stands still. */
  readonly speed: number;
  readonly runs: RunSettings;
}

/** Starts one, without faults, limits or time, so that it can be filled. */
export async function startRestartingMock(options: RestartingMockOptions): Promise<RestartingMock> {
  const { provider, stateFile, seed, speed, runs } = options;
  const arrivals: Arrival[] = [];
  const common = { providers: [provider], stateFile, seed, runs };
  let server: MockServer | undefined = await startMockServer({ ...common, speed: 0 });
  const url = server.urls[provider] ?? '';
  const port = Number(new URL(url).port);
  let restarts = 0;
  return {
    url,
    arrivals,
    get server() {
      return server;
    },
    get restarts() {
      return restarts;
    },
    runs: () => new Map(server?.runs.map((run) => [run.id, run])),
    async restart(downMs) {
      const old = server;
      server = undefined;
      await old?.close();
      await sleep(downMs);
      server = await startMockServer({
        ...common,
        port,
        speed,
        strict: true,
        faults: faultRules,
        onRequest: ({ operationId, startedAtMs: atMs, status, fault }) => {
          // What is no operation is an upload, which no client sends.
          if (operationId !== undefined)
            arrivals.push({ provider, atMs, status, ...(fault !== undefined && { fault }) });
        },
      });
      restarts += 1;
    },
    close: async () => server?.close(),
  };
}
