import type { MockRequest } from '../exchange/mock-request.ts';

/** What is to become of a new run; what is absent is as for any other. */
export interface RunPlan {
  /** Outcomes by weight, as `outcomes` of the options. */
  readonly outcomes?: Readonly<Record<string, number>>;
  /** Virtual milliseconds, exactly. */
  readonly queueMs?: number;
  /** Virtual milliseconds, exactly. */
  readonly runMs?: number;
}

/** A run that is about to be created. */
export interface NewRun {
  readonly provider: string;
  /** Key of `x-run-lifecycle`. */
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly request: MockRequest;
}

/** Says what is to become of a new run; undefined if nothing special. */
export type PlanRun = (run: NewRun) => RunPlan | undefined;
