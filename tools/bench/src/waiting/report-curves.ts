import type { Table, Target } from '../part.ts';
import { formatTable } from '../report/format-table.ts';
import { formatTarget } from '../report/format-target.ts';
import { contenders } from './contenders/all-contenders.ts';
import type { MeasuredDistribution } from './measured.ts';

/** How it was measured, for the page. */
const method = `One simulated provider, which answers at once, on a virtual clock under \`setTimeout\`, \`Date\` and \`performance\`. Every waiter runs its own loop: @azure/core-lro, @smithy/util-waiter and @modzy/modzy-sdk as they are on npm, ours as \`waitForRun\` with a source that sets no minimum. 2,000 runs of each kind, one after the other, in the same seeded order for all; each is waited for from its start, and for 24 hours at most (@azure/core-lro and @modzy/modzy-sdk have no deadline; there the caller ends it). \`learned\` begins knowing nothing with each curve, and learns from every run after that run has ended; its first runs are in the figures. Delay is from the end of a run to its being reported. The request that creates a run is not counted. Where runs take an hour, waiters that ask every two seconds are given every tenth run. The figures are the same whenever and wherever this is run.`;

const versus =
  '“Over best fixed” is requests per run over those of the one fixed interval that needs the fewest for no longer a mean delay; that interval is chosen afterwards, for each row, by trying all of them in steps of 0.5 %: nobody who waits can know it.';

/** Every waiter as it comes, and the fixed intervals, which do not. */
export function tableOfDefaults(distributions: readonly MeasuredDistribution[]): Table {
  const settings = new Map(contenders.map(({ name, setting }) => [name, setting]));
  return {
    caption: 'As they come, with no setting changed',
    columns: [
      { key: 'distribution', heading: 'runs' },
      { key: 'contender', heading: 'waiter' },
      { key: 'setting', heading: 'setting' },
      { key: 'requests', heading: 'requests per run', digits: 1 },
      { key: 'mean', heading: 'mean delay, s', digits: 1 },
      { key: 'p95', heading: 'p95 delay, s', digits: 1 },
      { key: 'over', heading: 'over best fixed', digits: 2 },
    ],
    rows: distributions.flatMap(({ distribution, measured }) =>
      measured
        .filter(({ isDefault }) => isDefault)
        .map((one) => ({
          distribution,
          contender: one.contender,
          setting: `${(settings.get(one.contender) ?? '').split(',')[0]} ${one.settingMs / 1_000} s`,
          requests: one.requestsPerRun,
          mean: one.meanDelayMs / 1_000,
          p95: one.p95DelayMs / 1_000,
          over: one.overBestFixed,
        })),
    ),
  };
}

/** The page. Everything in it comes from what was measured. */
export function curvesPage(
  distributions: readonly MeasuredDistribution[],
  verdicts: readonly Target[],
): string {
  const table = tableOfDefaults(distributions);
  return `${[
    '# What waiting costs',
    'Written by `pnpm bench:waiting`, with all figures in [waiting.json](waiting.json); do not edit. What the waiters get wrong is in [waiting-defects.md](../waiting-defects.md).',
    method,
    '## Requests against delay',
    'Further to the left and further down is better. A curve goes over the settings of one waiter; a filled mark is what it does if nobody sets anything. Both axes are logarithmic.',
    '![Requests per run against mean delay, a panel for each kind of runs](waiting-mean.svg)',
    '![Requests per run against the 95th percentile of the delay, a panel for each kind of runs](waiting-p95.svg)',
    `Settings: ${contenders.map(({ name, setting }) => `${name}: ${setting}`).join('; ')}.`,
    `## ${table.caption}`,
    versus,
    formatTable(table),
    '## What was to be shown',
    'Each is judged as it comes; what its other settings came to is said beside it.',
    verdicts.map((verdict) => `- ${formatTarget(verdict)}`).join('\n'),
  ].join('\n\n')}\n`;
}
