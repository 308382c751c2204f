// Watches 2,000 runs of two providers with one tracker. In a clone: pnpm --filter @runspec/examples run many
import { createDuckClient } from '@runspec/duck-client';
import { createMock } from '@runspec/mock-server';
import { createModzyClient } from '@runspec/modzy-client';
import { createRunTracker, isTerminal } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { modzyRuns } from '@runspec/run-status/modzy';
import { showProgress } from '@runspec/run-status/progress';

// In place of the real services: mocks without sockets, whose time stands still until it is advanced.
const mock = await createMock({
  providers: ['duck', 'modzy'],
  speed: 0,
  runs: { outcomes: { success: 9, failure: 1 } },
});
const { urls, fetch } = mock;
// Duck takes 100 requests a second, and its client keeps to that; the mock has no such limit.
const duck = duckRuns(
  createDuckClient({ token: 'my-token', baseUrl: urls['duck'], fetch, rateLimit: false }),
);
const modzy = modzyRuns(createModzyClient({ apiKey: 'my-key', baseUrl: urls['modzy'], fetch }));

const model = { identifier: 'ed542963de', version: '1.0.1' };
const input = { type: 'text', sources: { one: { 'input.txt': 'A text.' } } } as const;
const tracker = createRunTracker({ duck, modzy }, { intervalMs: 500, maxConcurrent: 10 });
for (let count = 0; count < 1_900; count += 1)
  tracker.add(`duck:${(await duck.create({ project_name: `project ${count}` })).id}`);
for (let count = 0; count < 100; count += 1)
  tracker.add(`modzy:${(await modzy.create({ model, input })).id}`);
const before = mock.requests.length;
const haste = setInterval(() => mock.advance(30_000), 500);

const ends = new Map<string, number>();
// In a terminal it keeps to the height, and counts what does not fit. A log would get a line for each change: it gets a few of our own.
const progress = process.stderr.isTTY ? showProgress() : undefined;
for await (const { ref, run, error } of progress?.follow(tracker) ?? tracker) {
  if (error) console.error(ref, error.message);
  else if (isTerminal(run)) ends.set(run.state, (ends.get(run.state) ?? 0) + 1);
  if (!progress && tracker.size % 200 === 0 && (error || isTerminal(run)))
    console.error(`${tracker.size} of 2,000 runs go on`);
  if (tracker.size === 0) break;
}
progress?.close();
clearInterval(haste);
const asked = mock.requests.length - before;
console.log(`${JSON.stringify(Object.fromEntries(ends))} with ${asked} requests for 2,000 runs`);
