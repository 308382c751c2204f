import { styleText } from 'node:util';
import { describeDelay, readDelay } from '../faults/delay.ts';
import { describeRule } from '../faults/describe-rule.ts';
import type { MockStart } from '../mock.ts';
import { describeKeys } from '../strict/describe-keys.ts';
import type { CommandLine } from './read-command-line.ts';

/** What a start is told by. */
export interface Started {
  readonly urls: Readonly<Record<string, string>>;
  readonly start: MockStart;
  /** Whether there is a page at `/__console` of the first address. */
  readonly hasConsole: boolean;
  /** For a terminal that shows them. */
  readonly hasColors: boolean;
}

type Flags = Pick<
  CommandLine,
  'host' | 'speed' | 'seed' | 'latencyMs' | 'runs' | 'stateFile' | 'scenario' | 'watch' | 'strict' | 'faults'
>;

/** What is printed once the servers listen: where they are, lines to paste into a shell, and which flags are at work. */
export function describeStart({ urls, start, hasConsole, hasColors }: Started, flags: Flags): string {
  const bold = (text: string): string =>
    hasColors ? styleText('bold', text, { validateStream: false }) : text;
  const dim = (text: string): string =>
    hasColors ? styleText('dim', text, { validateStream: false }) : text;
  const entries = Object.entries(urls);
  const widthOf = (head: string, cells: readonly string[]): number =>
    Math.max(head.length, ...cells.map((cell) => cell.length));
  const nameWidth = widthOf('Provider', Object.keys(urls));
  const urlWidth = widthOf('Base URL', Object.values(urls));
  const row = (name: string, url: string, runs: string): string =>
    `  ${name.padEnd(nameWidth)}  ${url.padEnd(urlWidth)}  ${runs}`;
  const runsOf = (provider: string): string =>
    start.kinds[provider]?.join(', ') || '– (no x-run-lifecycle: every reply is an example)';
  return [
    '',
    dim(row('Provider', 'Base URL', 'Runs')),
    ...entries.map(([provider, url]) => row(provider, url, runsOf(provider))),
    '',
    ...(hasConsole ? [`  Console: ${bold(`${entries[0]?.[1]}/__console`)}`, ''] : []),
    dim('Paste into your shell:'),
    ...entries.map(([provider, url]) => `export ${variableFor(provider)}=${url}`),
    ...(flags.strict ? describeKeys(Object.keys(urls)) : []),
    '',
    ...describeFlags(start, flags),
    bold('Ctrl-C ends it.'),
  ].join('\n');
}

/** A line for each flag that changes something. */
function describeFlags({ restoredRuns, scenarioRuns }: MockStart, flags: Flags): string[] {
  const { host, speed, seed, latencyMs, runs, stateFile, scenario, watch, strict, faults } = flags;
  const delay = readDelay(latencyMs);
  return [
    isLoopback(host) ? '' : 'Others on this network can reach it, the console included.',
    speed === 1 ? '' : speed === 0 ? 'Time stands still.' : `Time runs ${speed} times as fast.`,
    delay && latencyMs !== '0' ? `Every reply is held back for ${describeDelay(delay)}.` : '',
    strict ? 'Rate limits and signatures are enforced.' : '',
    faults.length > 0 ? `Goes wrong on purpose: ${faults.map(describeRule).join('; ')}.` : '',
    runs.outcomes ? `Runs become: ${describeWeights(runs.outcomes)}.` : '',
    seed === 1 ? '' : `Ids, durations and outcomes are those of seed ${seed}.`,
    stateFile === undefined ? '' : `Runs are kept in ${stateFile}: ${count(restoredRuns)} loaded.`,
    scenario === undefined
      ? ''
      : `Scenario: ${scenario}${scenarioRuns > 0 ? `, with ${count(scenarioRuns)} to begin with` : ''}.`,
    watch ? 'A spec that is saved is served anew.' : '',
  ].filter((line) => line !== '');
}

const isLoopback = (host: string): boolean => /^(localhost|::1|127\.[\d.]+)$/i.test(host);

const describeWeights = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([name, weight]) => `${name} ${weight}`)
    .join(', ');

const count = (runs: number): string => `${runs} ${runs === 1 ? 'run' : 'runs'}`;

function variableFor(provider: string): string {
  return `${provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_BASE_URL`;
}
