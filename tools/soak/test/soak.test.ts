import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSoak } from '../src/judge-soak.ts';
import { runSoak } from '../src/run-soak.ts';
import type { SoakRecord } from '../src/soak-record.ts';
import { smallSoak } from '../src/soak-sizes.ts';
import { summarizeSoak } from '../src/summarize-soak.ts';

// The real clients on real servers, as `pnpm soak` has them, with 60 runs instead of 500.
let record: SoakRecord;
beforeAll(async () => {
  record = await runSoak(smallSoak);
});

describe('a soak of 60 runs with faults and restarts', () => {
  it('tells every end exactly once, loses none and invents none, within the budget', () => {
    expect(judgeSoak(record)).toEqual([]);
  });

  it('had something to go wrong', () => {
    const summaries = summarizeSoak(record);
    expect(record.watched.size).toBe(60);
    expect(record.restarts).toBe(5);
    for (const { provider, requests, ends } of summaries) {
      expect(requests, provider).toBeGreaterThan(5);
      expect(ends['succeeded'], provider).toBeGreaterThan(0);
      expect(ends['failed'], provider).toBeGreaterThan(0);
      expect(ends['deadline'], provider).toBeGreaterThan(0);
    }
    expect(summaries.reduce((sum, { faults }) => sum + faults, 0)).toBeGreaterThan(10);
    expect(new Set(record.watched.values())).toEqual(new Set(['createRunTracker', 'waitForRun', 'watchRun']));
    expect(record.tellings.some(({ state }) => state === 'canceled')).toBe(true);
  });

  it('would have told if one had been lost, told twice or invented', () => {
    const { tellings } = record;
    const last = tellings.findLastIndex(({ state }) => state === 'succeeded');
    const telling = tellings[last]!;
    const broken = (some: SoakRecord['tellings']): string[] => judgeSoak({ ...record, tellings: some });
    expect(broken(tellings.toSpliced(last, 1)).join()).toContain('lost');
    expect(broken([...tellings, telling]).join()).toContain('told 2 times');
    expect(broken(tellings.with(last, { ...telling, word: 'done' })).join()).toContain('invented');
  });
});
