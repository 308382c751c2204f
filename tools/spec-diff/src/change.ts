/** What a change means to the users of a client: see docs/spec-changes.md. */
export type ChangeKind = 'breaking' | 'additive' | 'documentation' | 'none';

/** Whom a change reaches: programs that send, and programs that read what comes back. */
export type Touched = 'senders' | 'readers';

/** Who says so: the comparison of the two documents, or the compiler on the types generated from them. */
export type Judge = 'structure' | 'compiler';

/** One change between two versions of a spec. Plain JSON. */
export interface SpecChange {
  /** What happened, in kebab case, the same for every such change: `request-field-required`. */
  readonly rule: string;
  /** The stricter verdict of the judges that have one. */
  readonly kind: ChangeKind;
  /** What each judge says; one that has nothing to say on such changes is missing. */
  readonly verdicts: Readonly<Partial<Record<Judge, ChangeKind>>>;
  /** Empty for what is for people only. */
  readonly touches: readonly Touched[];
  /** The `operationId`s that are reached, sorted; empty for a change of the document as a whole. */
  readonly operations: readonly string[];
  /** JSON Pointer into the newer document; into the older one for what is gone. */
  readonly pointer: string;
  /** Line in the file that the pointer leads into, from 1; missing where it is not known. */
  readonly line?: number;
  /** Which of the two files {@link pointer} and {@link line} lead into. */
  readonly in: 'from' | 'to';
  /** What was there; missing for what is new. */
  readonly before?: unknown;
  /** What is there now; missing for what is gone. */
  readonly after?: unknown;
  /** What happened, in one line, without a full stop: `field "score" of getModelRun's 200 reply is gone`. */
  readonly message: string;
  /** Why it is of that kind, in one sentence, which a user of the client can act on. */
  readonly why: string;
}

/** All changes of one spec between two versions of it. Plain JSON. */
export interface SpecDiff {
  readonly provider: string;
  /** Where the two came from, for people: `HEAD`, `specs/duck.openapi.yaml`. */
  readonly from: string;
  readonly to: string;
  /** The files as shown to people, and in annotations: `specs/duck.openapi.yaml`. */
  readonly files?: { readonly from: string; readonly to: string };
  /** The strictest kind first, then in the order of the document. */
  readonly changes: readonly SpecChange[];
  /** The strictest kind of all; `none` where there is no change. */
  readonly kind: ChangeKind;
  /** What a person has to know beside the changes: that the compiler could not be asked, and why. Sentences. */
  readonly notes?: readonly string[];
}
