import type { Cells, Column, Table } from '../part.ts';

/** A table in Markdown, padded so that it can be read as it is; texts to the left, numbers to the right. */
export function formatTable({ columns, rows }: Table): string {
  const texts = rows.map((row) => columns.map((column) => formatCell(column, row)));
  const widths = columns.map(({ heading }, index) =>
    Math.max(3, heading.length, ...texts.map((row) => row[index]?.length ?? 0)),
  );
  const isText = (index: number) => columns[index]?.digits === undefined;
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      return isText(index) ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, index) =>
    isText(index) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(columns.map(({ heading }) => heading)), line(rule), ...texts.map(line)].join('\n');
}

function formatCell({ key, digits }: Column, row: Cells): string {
  const value = row[key];
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return value;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
