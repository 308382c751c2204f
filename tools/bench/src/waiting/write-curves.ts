import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../part.ts';
import type { MeasuredDistribution } from './measured.ts';
import { drawPlot } from './plot/draw-plot.ts';
import { curvesPage } from './report-curves.ts';

/** Writes waiting.json, waiting.md and the plots. @returns the names of the files. */
export async function writeCurves(
  directory: string,
  distributions: readonly MeasuredDistribution[],
  verdicts: readonly Target[],
): Promise<string[]> {
  const about = 'Written by `pnpm bench:waiting`: every setting of every waiter; see waiting.md.';
  const rounded = JSON.stringify(
    { about, distributions, verdicts },
    (_key, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value),
    2,
  );
  const files = {
    'waiting.json': `${rounded}\n`,
    'waiting.md': curvesPage(distributions, verdicts),
    'waiting-mean.svg': await drawPlot(distributions, 'meanDelayMs'),
    'waiting-p95.svg': await drawPlot(distributions, 'p95DelayMs'),
  };
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return Object.keys(files).map((name) => `docs/benchmarks/${name}`);
}
