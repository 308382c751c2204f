import { describe, expect, it } from 'vitest';
import { judgeSoak } from '../src/soak/judge-soak.ts';
import type { SoakSample } from '../src/soak/take-sample.ts';

const idle: SoakSample = {
  calls: 0,
  heapBytes: 17_000_000,
  sockets: 0,
  activeTimers: 0,
  timers: 0,
  resources: 1,
  listeners: 0,
};

/** Ten samples, each of 10,000 calls, changed by a function of their number. */
function judge(
  change: (block: number) => Partial<SoakSample>,
  after: Partial<SoakSample> = {},
  unexpected = 0,
) {
  const samples = Array.from({ length: 10 }, (_, block) => ({
    ...idle,
    calls: (block + 1) * 10_000,
    sockets: 90,
    timers: 90,
    ...change(block),
  }));
  const targets = judgeSoak({
    before: idle,
    samples,
    after: { ...idle, ...after },
    concurrency: 50,
    unexpected,
  });
  return targets.filter(({ met }) => !met).map(({ what }) => what.replace(/,.*/, ''));
}

describe('judgeSoak', () => {
  it('is content with a heap that jitters and a first block that compiles', () => {
    expect(
      judge((block) => ({ heapBytes: block === 0 ? 30_000_000 : 17_000_000 + (block % 3) * 50_000 })),
    ).toEqual([]);
  });

  it('sees 8 bytes that each call leaves behind', () => {
    expect(judge((block) => ({ heapBytes: 17_000_000 + block * 80_000 }))).toEqual(['heap']);
  });

  it('sees connections that become more', () => {
    expect(judge((block) => ({ sockets: 90 + 2 * block }))).toEqual(['connections']);
  });

  it('sees a timer left by one block only', () => {
    expect(judge((block) => ({ activeTimers: block === 4 ? 1 : 0 }))).toEqual([
      'timers that keep the process alive',
    ]);
  });

  it.each([
    [{ listeners: 1 }, 'listeners left on the signal of all calls'],
    [{ sockets: 1 }, 'connections at the end'],
    [{ timers: 1 }, 'timers of any kind at the end'],
    [{ resources: 2 }, 'what keeps the process alive at the end'],
  ])('sees %j at the end', (after, what) => {
    expect(judge(() => ({}), after)).toEqual([what]);
  });

  it('sees one call that ended otherwise', () => {
    expect(judge(() => ({}), {}, 1)).toEqual(['calls that ended otherwise than expected']);
  });
});
