/** What came of one package manager on one Node. */
export interface Cell {
  manager: string;
  /** The version. */
  node: string;
  installed: boolean;
  /** How many entry points were imported. */
  imported: number;
  typeChecked: boolean;
  /** How many runs were followed to their end. */
  called: number;
  /** The version of the Node that the mock servers ran on; Prism needs a newer one than clients do. */
  mockNode: string;
}

/** A table of cells, a line each, aligned. */
export function printCells(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [
    cell.manager,
    cell.node,
    cell.installed ? 'yes' : 'no',
    `${cell.imported} entries`,
    cell.typeChecked ? 'yes' : 'no',
    `${cell.called} runs`,
    cell.mockNode,
  ]);
  const all = [['by', 'on Node', 'installed', 'imported', 'type-checked', 'called', 'mock on Node'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
