import { describe, expect, it } from 'vitest';
import { contenders } from '../src/waiting/contenders/all-contenders.ts';
import { coreLro } from '../src/waiting/contenders/core-lro.ts';
import { modzySdk } from '../src/waiting/contenders/modzy-sdk.ts';
import { oursFixed, oursLearned, oursSqrt } from '../src/waiting/contenders/ours.ts';
import { distributions } from '../src/waiting/distributions.ts';
import { drive } from '../src/waiting/drive.ts';
import { bestFixed, costOfFixed } from '../src/waiting/hindsight.ts';
import type { Measured } from '../src/waiting/measured.ts';
import { addDarkColors, paper } from '../src/waiting/plot/palette.ts';
import { ticksOf } from '../src/waiting/plot/ticks-of.ts';
import { judge } from '../src/waiting/verdicts.ts';
import { startVirtualClock } from '../src/waiting/virtual-clock.ts';

/** Drives a contender under a clock that is given back. */
async function driven(...args: Parameters<typeof drive> extends [unknown, ...infer Rest] ? Rest : never) {
  const clock = startVirtualClock();
  try {
    return await drive(clock, ...args);
  } finally {
    clock.stop();
  }
}

const fiveMinutes = distributions[2]!.draw(40);

describe('startVirtualClock', () => {
  it('lets hours pass at once, on every clock there is', async () => {
    const clock = startVirtualClock();
    try {
      const [wall, steady] = [Date.now(), performance.now()];
      await clock.settle(new Promise<void>((resolve) => setTimeout(resolve, 7_200_000)));
      expect([Date.now() - wall, performance.now() - steady]).toEqual([7_200_000, 7_200_000]);
    } finally {
      clock.stop();
    }
  });

  it('says so if nothing is left to wait for', async () => {
    const clock = startVirtualClock();
    try {
      await expect(clock.settle(new Promise(() => {}))).rejects.toThrow('no timer is left');
    } finally {
      clock.stop();
    }
  });
});

describe('drive', () => {
  it.each([oursFixed, coreLro])('finds of $name what arithmetic says of a fixed interval', async (fixed) => {
    const { requestsPerRun, meanDelayMs } = await driven(fixed, 20_000, fiveMinutes);
    const expected = costOfFixed(fiveMinutes, 20_000);
    expect(requestsPerRun).toBe(expected.requestsPerRun);
    expect(meanDelayMs).toBeCloseTo(expected.meanDelayMs, 3);
  });

  it('finds that the Modzy SDK asks every two seconds, after two seconds', async () => {
    expect(await driven(modzySdk, 0, [5_000, 7_000])).toMatchObject({
      requestsPerRun: 3.5,
      meanDelayMs: 1_000,
    });
  });

  it.each(contenders)('gives a run that never ends up after a day: $name', async (contender) => {
    const { requestsPerRun } = await driven(contender, contender.defaultMs ?? 60_000, [
      Number.POSITIVE_INFINITY,
      1_000,
    ]);
    expect(requestsPerRun).toBeGreaterThan(10);
    expect(requestsPerRun).toBeLessThan(22_000);
  });

  it('has `learned` begin knowing nothing, and learn as it goes', async () => {
    const first = fiveMinutes.slice(0, 1);
    const cold = await driven(oursLearned, 500, first);
    expect(cold).toEqual(await driven(oursSqrt, 500, first));
    const [all, untaught] = [
      await driven(oursLearned, 500, fiveMinutes),
      await driven(oursSqrt, 500, fiveMinutes),
    ];
    expect(all.requestsPerRun).toBeLessThan(0.7 * untaught.requestsPerRun);
  });

  it('comes to the same each time, jitter or not', async () => {
    for (const contender of contenders.slice(-2)) {
      const once = await driven(contender, 60_000, fiveMinutes);
      expect(await driven(contender, 60_000, fiveMinutes)).toEqual(once);
    }
  });
});

describe('bestFixed', () => {
  it('finds nothing that is better, and nothing that is late', () => {
    const best = bestFixed(fiveMinutes, 10_000);
    expect(best.meanDelayMs).toBeLessThanOrEqual(10_000);
    for (let intervalMs = 5_000; intervalMs < 40_000; intervalMs += 97) {
      const other = costOfFixed(fiveMinutes, intervalMs);
      if (other.meanDelayMs <= 10_000)
        expect(other.requestsPerRun).toBeGreaterThan(0.96 * best.requestsPerRun);
    }
  });
});

describe('judge', () => {
  const measured = (contender: string, overBestFixed: number, isDefault: boolean): Measured => ({
    contender,
    isDefault,
    settingMs: 500,
    runs: 1,
    requestsPerRun: 1,
    meanDelayMs: 1,
    p95DelayMs: 1,
    overBestFixed,
  });

  it('goes by the default, says what other settings came to, and calls a miss a miss', () => {
    const rows = [
      measured('learned', 0.7, true),
      measured('learned', 0.5, false),
      measured('sqrt', 1.9, true),
    ];
    const narrow = { distribution: 'alike', isNarrow: true, isPlain: true, measured: rows };
    const [learned, sqrt] = judge([narrow]);
    expect(learned).toMatchObject({
      met: false,
      limit: 'at most 0.65',
      found: '0.70; at other settings 0.50',
    });
    expect(sqrt).toMatchObject({ met: true, limit: 'at most 2.20' });
    expect(judge([{ ...narrow, isNarrow: false, isPlain: false }])).toMatchObject([
      { met: true, limit: 'at most 1.05' },
    ]);
  });
});

describe('the plot', () => {
  it('has few and round ticks', () => {
    expect(ticksOf([3, 60])).toEqual([5, 10, 20, 50]);
    expect(ticksOf([0.9, 3_000])).toEqual([1, 10, 100, 1_000]);
  });

  it('changes every color where pages are dark', () => {
    const svg = addDarkColors(`<svg width="1"><rect fill="${paper}"/></svg>`);
    expect(svg).toMatch(/^<svg width="1"><style>@media \(prefers-color-scheme:dark\)/);
    expect(svg).toContain(`[fill="${paper}"]{fill:#0d1117}`);
  });
});
