import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { MeasuredDistribution } from '../measured.ts';
import {
  addDarkColors,
  colorOf,
  colors,
  curves,
  ink,
  labelOf,
  marks,
  muted,
  names,
  paper,
  rule,
} from './palette.ts';
import { ticksOf } from './ticks-of.ts';

/** Which delay is drawn. */
export type Delay = 'meanDelayMs' | 'p95DelayMs';

const titles: Readonly<Record<Delay, string>> = {
  meanDelayMs: 'mean delay, s',
  p95DelayMs: 'p95 delay, s',
};

/** Draws requests against delay, a panel for each distribution, as SVG that is readable on light and on dark pages. */
export async function drawPlot(
  distributions: readonly MeasuredDistribution[],
  delay: Delay,
): Promise<string> {
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: paper,
    padding: 14,
    columns: 2,
    spacing: { row: 26, column: 34 },
    concat: distributions.map((one) => panel(one, delay)),
    resolve: { legend: { color: 'shared', shape: 'shared' } },
    config: {
      aria: false,
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      title: { color: ink, fontSize: 13, fontWeight: 600, anchor: 'start', offset: 8 },
      axis: {
        labelColor: muted,
        titleColor: muted,
        gridColor: rule,
        domainColor: rule,
        tickColor: rule,
        titleFontWeight: 'normal',
        labelFontSize: 11,
        titleFontSize: 11,
      },
      legend: {
        labelColor: ink,
        labelFontSize: 12,
        symbolSize: 90,
        labelLimit: 0,
        symbolFillColor: paper,
        orient: 'top',
        columns: 4,
      },
    },
  };
  const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
  const title = `<title>Requests per run against ${titles[delay]}</title>`;
  return `${addDarkColors(slim(svg)).replace('<style>', `${title}<style>`)}\n`;
}

/** Leaves out what says nothing: more than hundredths of a pixel, and roles of what nobody can use. */
function slim(svg: string): string {
  return svg
    .replace(/\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2))))
    .replace(/ (role|aria-[a-z]+)="[^"]*"/g, '');
}

/** Part of a Vega-Lite concatenation. */
type Panel = Extract<TopLevelSpec, { concat: unknown }>['concat'][number];

function panel({ distribution, measured }: MeasuredDistribution, delay: Delay): Panel {
  const values = measured.map((one) => ({
    waiter: labelOf(one.contender),
    fill: one.isDefault ? colorOf(one.contender) : paper,
    isDefault: one.isDefault,
    requests: one.requestsPerRun,
    delay: one[delay] / 1_000,
  }));
  const x = {
    field: 'requests',
    type: 'quantitative' as const,
    scale: { type: 'log' as const, nice: false, padding: 8 },
    axis: { values: ticksOf(values.map((one) => one.requests)), format: '~g', title: 'requests per run' },
  };
  const y = {
    field: 'delay',
    type: 'quantitative' as const,
    scale: { type: 'log' as const, nice: false, padding: 8 },
    axis: { values: ticksOf(values.map((one) => one.delay)), format: '~g', title: titles[delay] },
  };
  const color = { field: 'waiter', scale: { domain: [...names], range: [...colors] }, title: null };
  const shape = { field: 'waiter', scale: { domain: [...names], range: [...marks] }, title: null };
  return {
    title: distribution,
    width: 350,
    height: 230,
    data: { values },
    layer: [
      {
        transform: [{ filter: { field: 'waiter', oneOf: [...curves] } }],
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y, color },
      },
      {
        mark: { type: 'point', strokeWidth: 1.5, opacity: 1 },
        encoding: {
          x,
          y,
          color,
          shape,
          fill: { field: 'fill', type: 'nominal', scale: null },
          size: { condition: { test: 'datum.isDefault', value: 90 }, value: 26 },
        },
      },
    ],
  };
}
