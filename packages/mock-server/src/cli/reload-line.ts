import type { SpecReload } from '../watch/watch-specs.ts';

/** A reload in one line. */
export function reloadLine({ provider, file, tookMs, problem }: SpecReload): string {
  if (problem === undefined) return `${provider}: ${file} is served anew, after ${Math.round(tookMs)} ms.`;
  return `${provider}: the spec of before is served on. ${problem}`;
}
