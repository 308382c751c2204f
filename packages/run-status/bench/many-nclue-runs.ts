import { atMost, createRunTracker, sqrt } from '../src/index.ts';
import { simulateSource } from '../test/simulated-source.ts';
import { installVirtualClock } from './virtual-clock.ts';

// 1,000 NCLUE runs at one request a second, on a virtual clock: how long after it happened is a change reported? Every run is queued, runs
// within the first eleven minutes, and ends within 31. Prints one line. Arguments: "get", without the list; a number, no interval longer than
// so many seconds.

const hasList = !process.argv.includes('get');
const maxSeconds = process.argv.slice(2).map(Number).find(Number.isFinite);
const clock = installVirtualClock(Date.parse('2025-01-15T10:00:00Z'));
// Page size: specs/nclue.openapi.yaml, listTaskRuns.
const source = simulateSource({
  provider: 'nclue',
  minGapMs: 1_000,
  latencyMs: 200,
  listLimit: 100,
  hasList,
});
const spread = (index: number): number => (index * 0.618_033_988_75) % 1;
const happenedAt = new Map<string, number>();
for (let index = 0; index < 1_000; index += 1) {
  const runs = 60_000 + 600_000 * spread(index);
  const ends = runs + 30_000 + 1_200_000 * spread(3 * index + 1);
  source.lives.set(`r${index}`, [
    [0, 'queued'],
    [runs, 'running'],
    [ends, 'succeeded'],
  ]);
  happenedAt.set(`nclue:r${index} running`, runs).set(`nclue:r${index} succeeded`, ends);
}
const schedule = maxSeconds === undefined ? sqrt() : atMost(sqrt(), maxSeconds * 1_000);
const tracker = createRunTracker({ nclue: source }, { timeoutMs: 4 * 3_600_000, schedule });
tracker.add([...source.lives.keys()].map((id) => `nclue:${id}`));
const delays: { readonly delayMs: number; readonly left: number }[] = [];
const missed = new Set(happenedAt.keys());
const loop = (async () => {
  for await (const { ref, run } of tracker) {
    const change = `${ref} ${run?.state}`;
    const atMs = happenedAt.get(change);
    if (atMs !== undefined) delays.push({ delayMs: performance.now() - atMs, left: tracker.size });
    missed.delete(change);
  }
})();
while (tracker.size > 0) await clock.pass(60_000);
tracker.close();
await loop;

const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
const describe = (some: readonly number[]): string => {
  const sorted = [...some].sort((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return `p95 ${seconds(p95)} s, max ${seconds(sorted.at(-1) ?? 0)} s`;
};
const most = delays.filter(({ left }) => left >= 50).map(({ delayMs }) => delayMs);
console.log(
  `nclue, 1,000 runs, ${hasList ? 'list and get' : 'a get each'}, ` +
    `${maxSeconds === undefined ? 'sqrt()' : `at most ${maxSeconds} s`}: ${describe(most)} while 50 or more are left; ` +
    `${describe(delays.map(({ delayMs }) => delayMs))} of all; ` +
    `${source.requests.length} requests; ${missed.size} changes never seen in between`,
);
