import { shown } from './shown.ts';

/** @throws {TypeError} unless there is a source that can be asked, and a run's id. */
export function requireWatched(source: unknown, id: unknown): void {
  requireSource(source);
  if (typeof id !== 'string' || id === '')
    throw new TypeError(`id must be text that is not empty; got ${shown(id)}`);
}

/** @throws {TypeError} unless it is a source that can be asked. */
export function requireSource(source: unknown): void {
  if (typeof (source as { get?: unknown } | null | undefined)?.get !== 'function')
    throw new TypeError('the source must have a function "get", as duckRuns(client) has');
}
