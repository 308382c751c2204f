import type { FaultRule } from '../faults/fault-rule.ts';

/** What a scenario file says. */
export interface Scenario {
  /** In the order in which they are tried; the first one that fits decides. */
  readonly rules: readonly ScenarioRule[];
  /** Runs that are there from the start. */
  readonly runs: readonly ScenarioRun[];
  readonly faults: readonly FaultRule[];
}

/** What becomes of some of the runs that are created. */
export interface ScenarioRule {
  readonly provider: string;
  /** Only runs of this kind. */
  readonly kind?: string;
  /** Field of the create request, by name or JSON Pointer → the value that it has to have. A path parameter counts as a field. */
  readonly match?: Readonly<Record<string, unknown>>;
  /** Only the nth of the runs that fit otherwise, from 1. */
  readonly nth?: number;
  /** Outcomes by weight. */
  readonly outcomes?: Readonly<Record<string, number>>;
  readonly queueMs?: number;
  readonly runMs?: number;
}

/** A run that is there from the start, for every key. */
export interface ScenarioRun {
  readonly provider: string;
  readonly kind: string;
  readonly id: string;
  /** How long ago it was created, in virtual milliseconds. */
  readonly ageMs: number;
  readonly outcome: string;
  readonly queueMs?: number;
  readonly runMs?: number;
  /** What its create request said. */
  readonly request: Readonly<Record<string, unknown>>;
}
