import type { ModelRun } from '../model/model-run.ts';
import type { Moment } from '../model/moment.ts';
import type { Call, Owner, Told } from '../system/system.ts';

/** What a create request is made from. */
export interface Choice {
  readonly group: 'a' | 'b';
  /** 0 or more: which of the request's forms. */
  readonly variant: number;
}

/** An operation that creates a run. */
export interface CreateWay {
  call(choice: Choice): Call;
  readonly status: number;
  idOf(body: unknown): unknown;
  /** The same word as the get operation's, where the reply has one. */
  readonly word?: string;
  says(choice: Choice): Readonly<Record<string, unknown>>;
  waitsFor?(choice: Choice): ModelRun['waitsFor'];
  uploadOf?(body: unknown): string;
  inputs?(choice: Choice): string[] | undefined;
}

/** Where a body shows what every run has. Names of fields at the top. */
export interface RunFields {
  readonly id: string;
  readonly status: string;
  readonly created: string;
  readonly started?: string;
  readonly finished?: string;
  /** When it came into its word. */
  readonly changed?: string;
}

/** A form in which a run is shown. */
export interface View {
  /** Key of `x-run-lifecycle`. */
  readonly kind: string;
  readonly fields: RunFields;
  /** Its word for one of the words in which runs are created. @default the same */
  wordFor?(word: string): string;
  /** Terminal words that come without the time at which the run ended. */
  readonly withoutEnd?: readonly string[];
  /** Renames what the run says. @default as it is */
  says?(run: ModelRun): Readonly<Record<string, unknown>>;
  check?(world: Moment, run: ModelRun, body: Readonly<Record<string, unknown>>): void;
}

/** An operation that shows one run. */
export interface GetWay {
  call(id: string): Call;
  readonly view: View;
}

/** Whether a run is in a list: `maybe` where the model does not know the run's word for certain. */
export type Kept = 'yes' | 'no' | 'maybe';

/** A query parameter of a list that leaves runs out. */
export interface Filter {
  readonly param: string;
  /** A value, chosen by a number; undefined: not this time. */
  value(world: Moment, choice: number): string;
  keep(world: Moment, run: ModelRun, value: string): Kept;
  /** Other parameters that it needs beside it. */
  readonly with?: (world: Moment) => Readonly<Record<string, string>>;
}

/** An operation that lists runs; how it pages is read from the spec. */
export interface ListWay {
  readonly operation: string;
  path(group: 'a' | 'b'): string;
  readonly view: View;
  readonly filters: readonly Filter[];
  /** Only the runs of the group in the path. */
  readonly isOfGroup?: boolean;
  /** Parameter and values that turn the order; the second value is oldest first. */
  readonly order?: readonly [param: string, newestFirst: string, oldestFirst: string];
}

/** An operation that ends a run, or removes it. */
export interface ChangeWay {
  call(id: string): Call;
  /** The words in which it is allowed. */
  readonly from: readonly string[];
  /** The word that follows; undefined: the run is removed. */
  readonly to: string | undefined;
  /** The words in which it is answered with the run as it is. */
  readonly unchanged?: readonly string[];
  readonly refusal: number;
  /** What its reply shows; undefined: no run. */
  readonly view?: View;
}

/** An operation by which input comes to a run that waits for `close`. */
export interface InputWay {
  call(id: string, name: string): Call;
  /** Whether the run goes on then. */
  readonly isLast: boolean;
  readonly view?: View;
}

/** An operation that tells more about a run. */
export interface ResultsWay {
  readonly operation: string;
  /** The call, which may need what was seen of the run. @param run - undefined for a run that is not there. */
  call(id: string, run: ModelRun | undefined, choice: number): Call;
  /** The statuses that it may answer with, of a run that is there. */
  statuses(world: Moment, run: ModelRun, call: Call): readonly number[];
  check(world: Moment, run: ModelRun, told: Told, call: Call): void;
}

/** A provider, as far as the model knows it: from `x-run-lifecycle` and the prose of its spec. */
export interface Subject {
  readonly provider: string;
  /** The kind as which runs are created. */
  readonly kind: string;
  keys(owner: Owner): Readonly<Record<string, string>>;
  /** The words of the ordinary course before the end. */
  readonly course: readonly string[];
  /** Ends that another course leads to. */
  readonly shortcuts?: Readonly<Record<string, readonly string[]>>;
  /** The word in which a run is executed. */
  readonly executed: string;
  readonly terminal: readonly string[];
  /** Those of the terminal words that mean success: nothing is made to end so before its time. */
  readonly succeeded: readonly string[];
  /** Outcomes that are neither words nor examples. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Names of outcomes that it has not. */
  readonly withoutOutcomes: readonly string[];
  readonly creates: readonly CreateWay[];
  readonly gets: readonly [GetWay, ...GetWay[]];
  readonly lists: readonly ListWay[];
  readonly changes: readonly ChangeWay[];
  /** Ends all runs of a group that are in one of the words. */
  readonly cancelAll?: {
    call(group: 'a' | 'b'): Call;
    readonly from: readonly string[];
    readonly to: string;
  };
  readonly inputs: readonly InputWay[];
  readonly results: readonly ResultsWay[];
  /** Requests that are answered whatever there is. */
  readonly plain: readonly Call[];
  /** Requests against the spec, and the status that they get. */
  readonly bad: readonly { readonly call: Call; readonly status: number }[];
  /** Replies that only the prose of an operation tells, and the operation that they are documented for. */
  readonly borrowed?: Readonly<Record<string, string>>;
  /** Transitions that no run of the mock takes, and why. As `kind: from→to`. */
  readonly untaken: Readonly<Record<string, string>>;
  /** A well-formed id that no run has. */
  readonly unknownId: string;
}
