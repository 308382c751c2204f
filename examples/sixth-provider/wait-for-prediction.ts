// A prediction, created and waited for on the mock server. Run by: pnpm example:sixth-provider
import { createClock, startMockServer } from '@runspec/mock-server';
import { createReplicateClient } from '@runspec/replicate-client';
import { waitForRun } from '@runspec/run-status';
import { replicateRuns } from '@runspec/run-status/replicate';

await using mock = await startMockServer({ providers: ['replicate'], clock: createClock({ speed: 20 }) });
const runs = replicateRuns(createReplicateClient({ apiKey: 'any', baseUrl: mock.url('replicate') }));

const { id } = await runs.create({ version: 'a-version', input: { text: 'Alice' } });
const run = await waitForRun(runs, id, {
  onChange: ({ providerStatus, state }) => console.log(`${providerStatus}: ${state}`),
});
console.log(`result: ${JSON.stringify(run.result)}`);
if (run.state !== 'succeeded') process.exitCode = 1;
