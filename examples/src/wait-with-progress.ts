// Waits for one run, and shows how far it is. In a clone: pnpm --filter @runspec/examples run wait
import { createClock, startMockServer } from '@runspec/mock-server';
import { createModzyClient } from '@runspec/modzy-client';
import { learned, RunWaitError, waitForRun } from '@runspec/run-status';
import { modzyRuns } from '@runspec/run-status/modzy';
import { showProgress } from '@runspec/run-status/progress';

// In place of the real service: a mock in which time runs 60 times as fast.
const clock = createClock({ speed: 60 });
await using mock = await startMockServer({ providers: ['modzy'], clock, runs: { runMs: 180_000 } });
const runs = modzyRuns(createModzyClient({ apiKey: 'my-key', baseUrl: mock.url('modzy') }));

// What earlier runs took; keep `schedule.model` in a file, and the next process knows it.
const schedule = learned();
for (const minutes of [3, 3.2, 3.5, 4, 3.1]) schedule.learn(minutes * 60_000);

const { id } = await runs.create({
  model: { identifier: 'ed542963de', version: '1.0.1' },
  input: {
    type: 'text',
    sources: {
      'text-0': { 'input.txt': 'The first text.' },
      'text-1': { 'input.txt': 'The second text.' },
    },
  },
});

using progress = showProgress({ now: () => clock.now(), modelOf: () => schedule.model });
try {
  const run = await waitForRun(runs, id, {
    intervalMs: 200, // For the mock's haste. Without it, checks go by `schedule` and are at least 5 s apart.
    timeoutMs: 60_000,
    onChange: (seen) => progress.update(seen, { label: 'two texts' }),
  });
  progress.close();
  console.log(`${run.state}: ${Object.keys(run.result?.results ?? {}).join(', ')}`);
} catch (error) {
  if (!RunWaitError.isInstance(error)) throw error;
  progress.update(error);
  console.error(error.message);
  process.exitCode = 1;
}
