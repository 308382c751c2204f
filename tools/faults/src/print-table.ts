import type { Row } from './row.ts';
import type { FaultResult } from './run-fault-table.ts';

/**
 * The results as a Markdown table: for each row, what the server does, what the caller gets, how many requests the server
 * saw, and how long the call took over all clients. Where clients differ, each variant is there with their names.
 */
export function printTable(rows: readonly Row[], results: readonly FaultResult[]): string {
  const lines = rows.flatMap((row) => {
    const cells = results.filter((result) => result.row === row.name);
    return Object.keys(row.calls).map((call, index) => {
      const fault = index === 0 ? row.fault + (row.anchor ? ' †' : '') : '';
      const facts = [
        variants(cells, ({ got }) => got[call] ?? ''),
        variants(cells, ({ requests }) => `${requests[call]}`),
        range(cells.map(({ elapsedMs }) => elapsedMs[call] ?? 0)),
      ];
      return `| ${[index === 0 ? `\`${row.name}\`` : '', fault, call, ...facts].join(' | ')} |`;
    });
  });
  return [
    '| row | the server | call | the caller gets | requests | ms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function variants(cells: readonly FaultResult[], textOf: (cell: FaultResult) => string): string {
  const names = new Map<string, string[]>();
  for (const cell of cells) names.set(textOf(cell), [...(names.get(textOf(cell)) ?? []), cell.provider]);
  // The most common one stands without names.
  const sorted = [...names].sort(([, one], [, two]) => two.length - one.length);
  return sorted.map(([text, who], index) => (index === 0 ? text : `${who.join(', ')}: ${text}`)).join('; ');
}

function range(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return least === most ? `${least}` : `${least}–${most}`;
}
