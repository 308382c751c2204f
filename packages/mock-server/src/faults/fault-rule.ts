/**
 * A fault to be played on purpose, with the requests that it is for. A rule without a place is for every request.
 */
export interface FaultRule {
  /**
   * What goes wrong, as after `fault=` in a `Prefer` header: `503`, `429;retry-after=5`, `delay=200-900`, `reset`, `stall`, `truncate`,
   * `malformed`, `html` or `unknown-status`; a delay and one of the others are joined by a comma.
   */
  readonly fault: string;
  readonly provider?: string;
  readonly operationId?: string;
  /** Only requests about this run. */
  readonly runId?: string;
  /**
   * The share of the requests that it hits, from 0 to 1.
   * @default 1
   */
  readonly rate?: number;
  /**
   * How many requests it hits before it is gone.
   * @default no end
   */
  readonly times?: number;
}

/** The faults that a mock is to play, to be looked at and changed while it runs. */
export interface FaultSwitch {
  /** The rules, in the order in which they are tried; the first one that hits is played. */
  readonly rules: readonly FaultRule[];
  /**
   * Puts other rules in their place; a text is a rule for every request, and an empty list ends all faults.
   * @throws {OptionError} if a rule cannot be read; the rules stay as they were.
   */
  set(rules: readonly (FaultRule | string)[]): void;
}
