import { styleText } from 'node:util';
import { createClock, startMockServer } from '@runspec/mock-server';
import { showProgress } from '@runspec/run-status/progress';
import { followRun } from './follow-run.ts';
import { listJourneys } from './journeys.ts';
import { formatTable } from './table.ts';

const speed = 60;

console.log(`Starting a mock server for every provider, in which time runs ${speed} times as fast…`);
const clock = createClock({ speed });
// Half a minute in a queue and three minutes of work, give or take a quarter: long enough to watch.
await using server = await startMockServer({ clock, runs: { queueMs: 30_000, runMs: 180_000 } });
for (const [provider, url] of Object.entries(server.urls)) console.log(`  ${provider.padEnd(11)}${url}`);

console.log('\nCreating runs with the built clients, and waiting for them…');
const journeys = listJourneys(server);
const progress = showProgress({ stream: process.stdout, now: () => clock.now() });
const followed = await Promise.all(
  journeys.map((journey) =>
    followRun(
      journey,
      () => clock.now(),
      (run) => progress.update(run, { label: journey.title }),
    ),
  ),
).finally(() => progress.close());

console.log(`\n${formatTable(followed)}`);
const providers = new Set(followed.map(({ journey }) => journey.provider));
const requests = server.requests.length;
console.log(
  `\n${styleText('green', '✓')} ${providers.size} providers, ${followed.length} runs, ${requests} requests, all as they had to end.`,
);
console.log('Next: `npm run mock` for mock servers of your own, `npm test` for the proof.');
