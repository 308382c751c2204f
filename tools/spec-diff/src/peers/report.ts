import type { Measured } from './measure-peer.ts';

/** docs/benchmarks/spec-diff.json: what every tool answered. The verdicts stand in the corpus. */
export interface Report {
  readonly about: string;
  readonly measuredAtIso: string;
  readonly node: string;
  readonly tools: readonly Measured[];
}
