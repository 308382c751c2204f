/** One thing that is wrong with a package, in words for whoever must mend it. */
export interface Finding {
  /** What is wrong. */
  what: string;
  /** What to do about it. */
  todo: string;
}

/** A finding with its place. */
export interface PlacedFinding extends Finding {
  /** The name of the package, or of what stands for several. */
  subject: string;
}

/** Says which package findings are about. */
export const place = (subject: string, findings: readonly Finding[]): PlacedFinding[] =>
  findings.map((finding) => ({ subject, ...finding }));
