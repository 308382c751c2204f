import { test as base, type TestAPI } from 'vitest';
import type { MockServer, MockServerOptions } from '../start-mock-server.ts';

/** What the tests of {@link createMockTest} get. */
export interface MockFixtures {
  /**
   * Mock servers as new: no runs but those of a scenario, no requests, no faults but those of the options, and time stands still until
   * `advance`.
   */
  readonly mock: MockServer;
}

/**
 * Makes vitest's `test` with a mock. It is started for the first test of a file that asks for it, emptied before each one, and closed
 * behind the last one. Tests of a file share it, so they must not run at the same time (`test.concurrent`).
 * @param options - as for `startMockServer`; unless they say otherwise, time stands still.
 */
export function createMockTest(options: MockServerOptions = {}): TestAPI<MockFixtures> {
  return (
    base
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
      .extend('startedMock', { scope: 'file' }, async ({}, { onCleanup }) => {
        const { startMockServer } = await import('../start-mock-server.ts'); // Takes a second, once a worker.
        const server = await startMockServer({ speed: 0, ...options });
        onCleanup(server.close);
        return { server, faults: server.faults.rules };
      })
      .extend('mock', ({ startedMock }) => {
        const { server, faults } = startedMock;
        server.reset();
        server.faults.set(faults); // Those that a test has set are not the next one's.
        return server;
      }) as unknown as TestAPI<MockFixtures>
  ); // That there are two fixtures is nobody's business.
}
