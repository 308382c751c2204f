/** Something wrong in a document. */
export interface Finding {
  /** Absolute path of the document. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Redocly's name of the rule, with `runspec/` before ours; `yaml` if the document cannot be read at all. */
  readonly rule: string;
  readonly message: string;
}
