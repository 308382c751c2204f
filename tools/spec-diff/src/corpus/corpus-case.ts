import type { ChangeKind, Touched } from '../change.ts';

/** What a tool must know to give the verdict of a case: OpenAPI and nothing else, or the rules that only we have. */
export type Knowledge = 'openapi' | 'runspec';

/** A small edit of a spec, and what a careful person says of it by docs/spec-changes.md. Plain JSON. */
export interface CorpusCase {
  /** In kebab case, unique in the corpus. */
  readonly id: string;
  /** The file of corpus/cases that it stands in, without its extension. */
  readonly group: string;
  /** What was edited, for people. */
  readonly title: string;
  /** The documents before and after, as YAML. Printed in the same way, so that they differ in the edit only; those of a pair, as they are. */
  readonly from: string;
  readonly to: string;
  readonly verdict: ChangeKind;
  /** Empty where the verdict is documentation or none. */
  readonly touches: readonly Touched[];
  /** The reason, in one sentence. */
  readonly why: string;
  readonly needs: Knowledge;
}
