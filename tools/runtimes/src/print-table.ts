import type { RuntimeSummary, RuntimeTable, Score } from './summarize.ts';

const heads = ['Runtime', 'Version', 'Contract cases', 'Fault rows', 'Seconds'];

const written = ({ passed, total }: Score): string => `${passed} of ${total}`;

const cellsOf = ({ title, version, contract, faults, seconds }: RuntimeSummary): string[] => [
  title,
  version,
  written(contract),
  written(faults),
  seconds.toFixed(1),
];

/** How many problems of one runtime are printed; the rest is counted. */
const MAX_PRINTED = 20;

/** What is said of a runtime once it is done: a line, and what went wrong. */
export function printProgress({
  title,
  version,
  contract,
  faults,
  seconds,
  problems,
}: RuntimeSummary): string {
  const verdict = problems.length === 0 ? 'ok' : `${problems.length} problems`;
  const more = problems.length - MAX_PRINTED;
  return [
    `${title} ${version}: contract ${written(contract)}, faults ${written(faults)}, ${seconds} s: ${verdict}`,
    ...problems.slice(0, MAX_PRINTED).map((problem) => `  ${problem.replaceAll('\n', '\n    ')}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

/** The table in Markdown, padded so that it reads well as text too. A runtime that was not run has dashes. */
export function printTable({ rows, missing }: RuntimeTable): string {
  const lines = [
    heads,
    heads.map(() => ''),
    ...rows.map(cellsOf),
    ...missing.map(({ title }) => [title, 'not run', '–', '–', '–']),
  ];
  const widths = heads.map((_head, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line, index) => {
      const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0, index === 1 ? '-' : ' '));
      return `| ${cells.join(' | ')} |\n`;
    })
    .join('');
}

/** The document that `--write` makes. */
export function printDocument(table: RuntimeTable): string {
  return `# Runtimes

On each of these the bundled clients go through the contract suite (every operation, response and example of every spec, on Prism)
and the fault table (every fault for every client, on real sockets). \`pnpm test:runtimes --write <file>\` writes this file.

${printTable(table)}`;
}
