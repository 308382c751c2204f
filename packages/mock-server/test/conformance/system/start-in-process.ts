import { serializeReply } from '../../../src/exchange/serialize-reply.ts';
import { toMockRequest } from '../../../src/exchange/to-mock-request.ts';
import { createMock } from '../../../src/index.ts';
import { durations } from '../model/durations.ts';
import { readTold, type System, toWire } from './system.ts';
import { createTestClock } from './test-clock.ts';

/** A mock without a socket: requests go in as the bytes of a socket would, replies come out as they would be written to one. */
export async function startInProcess(provider: string): Promise<System> {
  const clock = createTestClock();
  const mock = await createMock({ providers: [provider], clock, seed: 7, runs: durations });
  return {
    clock,
    send: async (call, owned) => {
      const { headers, body = '' } = toWire(call, owned);
      const bytes = Buffer.from(body);
      const sent = {
        accept: '*/*',
        ...headers,
        ...(body === '' ? {} : { 'content-length': String(bytes.length) }),
      };
      const reply = serializeReply(
        await mock.answer(provider, toMockRequest(call.method, call.path, sent, bytes)),
      );
      return readTold(reply.status, reply.headers, Buffer.from(reply.payload ?? '').toString());
    },
    fail: (id, outcome) => void mock.fail(id, outcome),
    reset: () => {
      mock.reset();
      clock.rewind();
    },
  };
}
