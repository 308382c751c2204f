import { fixed, type Run, waitForRun } from '@runspec/run-status';

// Waits with a check every eight seconds, and aborts while it sleeps. The process has to end then, by itself.

const running: Run = {
  provider: 'simulated',
  id: 'r1',
  state: 'running',
  providerStatus: 'running',
  warnings: [],
  raw: {},
};
const controller = new AbortController();
const source = { provider: 'simulated', intervalMs: 1, get: async () => running };
setTimeout(() => controller.abort(), 200);
await waitForRun(source, 'r1', { schedule: fixed(8_000), signal: controller.signal }).catch((error) => {
  console.log(error.kind);
});
