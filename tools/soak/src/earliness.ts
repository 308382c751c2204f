/**
 * By how many milliseconds the worst of these requests came sooner than one in each gap allows: 0 if none did. What comes in advance is
 * counted against all that follow, so the average is judged, too.
 * @param atMs - when they came, in any order.
 */
export function earlinessMs(atMs: readonly number[], gapMs: number): number {
  let worst = 0;
  let allowedAt = -Infinity;
  for (const at of atMs.toSorted((one, other) => one - other)) {
    worst = Math.max(worst, allowedAt - at);
    allowedAt = Math.max(allowedAt, at) + gapMs;
  }
  return worst;
}
