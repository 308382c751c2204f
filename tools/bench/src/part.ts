/** What can be measured, in the order in which it is. */
export const partNames = ['time', 'bytes', 'import', 'soak', 'mock'] as const;

export type PartName = (typeof partNames)[number];

/** How a column is headed and its numbers are written. A column without `digits` holds text. */
export interface Column {
  key: string;
  heading: string;
  /** Digits after the point. */
  digits?: number;
}

/** A row: a text, a number or nothing for each column. */
export type Cells = Record<string, string | number | null>;

export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Cells[];
}

/** Something that a figure must not be over, and whether it is. */
export interface Target {
  what: string;
  limit: string;
  found: string;
  met: boolean;
}

/** What a part found, in a form that goes to the screen, to JSON and to Markdown alike. */
export interface PartResult {
  title: string;
  /** How it was measured, in sentences. */
  method: string;
  tables: readonly Table[];
  targets: readonly Target[];
  /** What follows from it, in paragraphs. */
  notes?: readonly string[];
}

/** What a part is run with. */
export interface PartContext {
  /** Fewer samples: to see that everything works, not to quote figures. */
  quick: boolean;
  progress(text: string): void;
}
