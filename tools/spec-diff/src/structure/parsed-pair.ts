import type { Place } from '@runspec/spec-lint';

/** The two documents. */
export interface ParsedPair {
  readonly from: Place;
  readonly to: Place;
}
