import { readReference } from './run-reference.ts';
import type { TrackerState } from './tracker-options.ts';

/**
 * @throws {TypeError} unless every value is a source that can be asked for a run, under a name that can be a prefix.
 * @throws {RangeError} if there is none, or a name is no prefix.
 */
export function requireSources(sources: Readonly<Record<string, unknown>>): void {
  if (typeof sources !== 'object' || sources === null)
    throw new TypeError(`sources must be an object of run sources by prefix; got ${String(sources)}`);
  const entries = Object.entries(sources);
  if (entries.length === 0)
    throw new RangeError(
      'sources must name at least one source by its prefix, such as { duck: duckRuns(client) }',
    );
  for (const [prefix, source] of entries) {
    if (prefix === '' || prefix.includes(':'))
      throw new RangeError(`a source's key must be a word without a colon; got ${JSON.stringify(prefix)}`);
    if (typeof (source as { get?: unknown } | null | undefined)?.get !== 'function')
      throw new TypeError(`the source ${JSON.stringify(prefix)} must have a function "get"`);
  }
}

/** @throws {RangeError} that names the option, unless it is a whole number of 1 or more. */
export function requireWhole(option: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 1))
    throw new RangeError(`${option} must be a whole number, 1 or more; got ${String(value)}`);
}

/** @throws {RangeError} unless it is a tracker's state, and about these sources. */
export function requireState(state: TrackerState, sources: Readonly<Record<string, unknown>>): TrackerState {
  if (state.version !== 1 || !Array.isArray(state.runs))
    throw new RangeError('resume must be the state of a tracker: { version: 1, runs: [...] }');
  for (const run of state.runs as TrackerState['runs']) {
    readReference(run?.ref, sources);
    if (!Number.isFinite(run.startedAtMs) || !Number.isFinite(run.nextCheckAtMs))
      throw new RangeError(
        `resume: ${run.ref} must have startedAtMs and nextCheckAtMs, in epoch milliseconds`,
      );
  }
  return state;
}
