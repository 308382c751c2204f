import type { CommandLine } from './read-command-line.ts';

/** What is printed once the servers listen: where they are, and lines to paste into a shell. */
export function describeStart(
  urls: Readonly<Record<string, string>>,
  { speed, latencyMs }: Pick<CommandLine, 'speed' | 'latencyMs'>,
): string {
  const width = Math.max(...Object.keys(urls).map((provider) => provider.length));
  const entries = Object.entries(urls);
  return [
    ...entries.map(([provider, url]) => `  ${provider.padEnd(width)}  ${url}`),
    '',
    ...entries.map(([provider, url]) => `export ${variableFor(provider)}=${url}`),
    '',
    ...(speed === 1 ? [] : [speed === 0 ? 'Time stands still.' : `Time runs ${speed} times as fast.`]),
    ...(latencyMs === 0 ? [] : [`Every reply is held back for ${latencyMs} ms.`]),
    'Ctrl-C ends them.',
  ].join('\n');
}

function variableFor(provider: string): string {
  return `${provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_BASE_URL`;
}
