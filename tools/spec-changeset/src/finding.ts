/** Something that a person has to do something about. */
export interface Finding {
  /** Path, relative to the root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** `file:line: message`. */
export function formatFinding({ file, line, message }: Finding): string {
  return `${file}:${line}: ${message}`;
}
