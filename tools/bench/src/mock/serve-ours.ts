import { Session } from 'node:inspector/promises';
import { type MockServer, startMockServer } from '@runspec/mock-server';
import { shareOut } from './share-out.ts';

// Our server, with what its command cannot do: to be stateless, to hold 100,000 runs, and to say what it spends its time on.

const [port, mode] = process.argv.slice(2);
const server: MockServer = await startMockServer({
  providers: ['duck'],
  port: Number(port),
  stateless: mode === 'stateless',
});
const headers = { authorization: 'Bearer token', 'x-api-key': 'key' };
const session = new Session();
process.on('message', async (message) => {
  if (message === 'profile') {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    process.send?.('started');
  } else if (message === 'shares') {
    const { profile } = await session.post('Profiler.stop');
    process.send?.(shareOut(profile));
  } else process.send?.(await hold(Number(message)));
});
process.on('disconnect', () => process.exit());

/** Creates runs, and tells in bytes what the process then holds. */
async function hold(count: number): Promise<{ rss: number; heap: number; runs: number }> {
  for (let index = 0; index < count; index += 1)
    await server.answer('duck', {
      method: 'POST',
      path: '/model-runs',
      query: new URLSearchParams(),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': '30' },
      body: { project_name: 'bikeshare' },
      bytes: new Uint8Array(30),
    });
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed, runs: server.runs.length };
}
