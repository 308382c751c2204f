import { startMockServer } from '../../../src/index.ts';
import { durations } from '../model/durations.ts';
import { readTold, type System, toWire } from './system.ts';
import { createTestClock } from './test-clock.ts';

/** A mock that listens, asked with `fetch`. */
export async function startOnSocket(provider: string): Promise<System & AsyncDisposable> {
  const clock = createTestClock();
  const mock = await startMockServer({ providers: [provider], clock, seed: 7, runs: durations });
  return {
    clock,
    send: async (call, owned) => {
      const { headers, body } = toWire(call, owned);
      const init = { method: call.method, headers, ...(body === undefined ? {} : { body }) };
      const reply = await fetch(`${mock.urls[provider]}${call.path}`, init);
      return readTold(reply.status, Object.fromEntries(reply.headers), await reply.text());
    },
    fail: (id, outcome) => void mock.fail(id, outcome),
    reset: () => {
      mock.reset();
      clock.rewind();
    },
    [Symbol.asyncDispose]: () => mock[Symbol.asyncDispose](),
  };
}
