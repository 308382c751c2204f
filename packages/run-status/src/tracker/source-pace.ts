import type { RunSource } from '../run-source.ts';

// By source, and so by client and account: trackers that share a source share its pace.
const lastRequestAt = new WeakMap<object, number>();

/** For how many more milliseconds a source takes no request; 0 or less: it takes one now. */
export function gapLeftMs(source: Pick<RunSource, 'minGapMs'>): number {
  return (lastRequestAt.get(source) ?? -Infinity) + (source.minGapMs ?? 0) - performance.now();
}

/** Says that a request is being sent now. */
export function markRequest(source: object): void {
  lastRequestAt.set(source, performance.now());
}
