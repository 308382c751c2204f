import { contenders } from './contenders/all-contenders.ts';
import type { Distribution } from './distributions.ts';
import { drive } from './drive.ts';
import { bestFixed } from './hindsight.ts';
import type { Measured, MeasuredDistribution } from './measured.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Waits for the runs of a distribution in every way there is. */
export async function measureDistribution(
  clock: VirtualClock,
  { name, medianMs, isNarrow, isPlain, draw }: Distribution,
  runs: number,
): Promise<MeasuredDistribution> {
  const durations = draw(runs);
  const measured: Measured[] = [];
  for (const contender of contenders) {
    const { defaultMs } = contender;
    const settings = new Set([
      ...contender.settings(medianMs),
      ...(defaultMs === undefined ? [] : [defaultMs]),
    ]);
    for (const settingMs of [...settings].sort((one, other) => other - one)) {
      const every = contender.thin?.(settingMs, medianMs) ?? 1;
      const chosen = durations.filter((_, index) => index % every === 0);
      const cost = await drive(clock, contender, settingMs, chosen);
      const best = bestFixed(durations, cost.meanDelayMs);
      measured.push({
        contender: contender.name,
        isDefault: settingMs === defaultMs,
        ...cost,
        overBestFixed: cost.requestsPerRun / best.requestsPerRun,
      });
    }
  }
  return { distribution: name, isNarrow, isPlain, measured };
}
