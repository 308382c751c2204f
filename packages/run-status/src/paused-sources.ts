// By source, and so by client and account: all that wait on one are told what one of them was told.
const until = new WeakMap<object, number>();

/** Has everybody who waits on a source leave it alone for some milliseconds, as its server asked. */
export function pauseSource(source: object, ms: number): void {
  until.set(source, Math.max(until.get(source) ?? 0, performance.now() + ms));
}

/** For how many more milliseconds a source is to be left alone; 0 or less: not at all. */
export function pauseLeftMs(source: object): number {
  return (until.get(source) ?? 0) - performance.now();
}
