import { styleText } from 'node:util';
import { startMockServer } from '@runspec/mock-server';
import { followLife, type Row } from './follow-life.ts';
import { listJourneys } from './journeys.ts';
import { listLives, readLifecycle } from './lifecycle.ts';
import { formatHeading, formatRow } from './table.ts';

console.log('Starting a Prism mock server for every provider…');
await using server = await startMockServer();
for (const [provider, url] of Object.entries(server.urls)) console.log(`  ${provider.padEnd(11)}  ${url}`);

console.log(`\nFollowing a run through each life that its spec allows…\n\n${formatHeading()}`);
const rows: Row[] = [];
let lives = 0;
for (const [index, journey] of listJourneys(server.urls).entries()) {
  if (index > 0) console.log();
  for (const life of listLives(readLifecycle(journey.provider, journey.kind))) {
    lives += 1;
    await followLife(journey, life, (row) => {
      rows.push(row);
      console.log(formatRow(row));
    });
  }
}

const states = new Set(rows.flatMap(({ state }) => state ?? []));
const providers = new Set(rows.map(({ provider }) => provider));
console.log(
  `\n${styleText('green', '✓')} ${providers.size} providers, ${lives} runs, ${states.size} states: ${[...states].join(', ')}.`,
);
console.log('Next: `npm run mock` for mock servers of your own, `npm test` for the proof.');
