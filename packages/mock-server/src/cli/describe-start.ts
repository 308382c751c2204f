import { describeDelay, readDelay } from '../faults/delay.ts';
import { describeRule } from '../faults/describe-rule.ts';
import { describeKeys } from '../strict/describe-keys.ts';
import type { CommandLine } from './read-command-line.ts';

/** What is printed once the servers listen: where they are, and lines to paste into a shell. */
export function describeStart(
  urls: Readonly<Record<string, string>>,
  { speed, latencyMs, strict, faults }: Pick<CommandLine, 'speed' | 'latencyMs' | 'strict' | 'faults'>,
): string {
  const width = Math.max(...Object.keys(urls).map((provider) => provider.length));
  const entries = Object.entries(urls);
  const delay = readDelay(latencyMs);
  return [
    ...entries.map(([provider, url]) => `  ${provider.padEnd(width)}  ${url}`),
    '',
    ...entries.map(([provider, url]) => `export ${variableFor(provider)}=${url}`),
    ...(strict ? describeKeys(Object.keys(urls)) : []),
    '',
    ...(speed === 1 ? [] : [speed === 0 ? 'Time stands still.' : `Time runs ${speed} times as fast.`]),
    ...(delay && latencyMs !== '0' ? [`Every reply is held back for ${describeDelay(delay)}.`] : []),
    ...(strict ? ['Rate limits and signatures are enforced.'] : []),
    ...(faults.length > 0 ? [`Goes wrong on purpose: ${faults.map(describeRule).join(', ')}.`] : []),
    'Ctrl-C ends them.',
  ].join('\n');
}

function variableFor(provider: string): string {
  return `${provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_BASE_URL`;
}
