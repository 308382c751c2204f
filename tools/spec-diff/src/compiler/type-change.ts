/** A difference between two types, before it is known where in an operation they stand. */
export interface TypeChange {
  readonly kind: 'breaking' | 'additive';
  /** Properties, `[]` and `{}`, from the types that were compared. */
  readonly place: readonly string[];
  /** What the change is of, where that is less than the place: `word "BATCH"`. */
  readonly part?: string;
  /** What happened to it: `is gone`. */
  readonly event: string;
  /** One sentence for the user of the client. */
  readonly why: string;
  /** Whether the verdict stands although the compiler would refuse an assignment because of it. */
  readonly isSettled?: true;
}

/** The same changes, seen from farther out. */
export function within(outer: readonly string[], changes: readonly TypeChange[]): TypeChange[] {
  return changes.map((change) => ({ ...change, place: [...outer, ...change.place] }));
}
